// In Chromium: how soon is a plan there off the main thread, and does the page stay awake meanwhile?
import { createServer } from 'node:http'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { askWorker } from './browser.mjs'

const types = { js: 'text/javascript', wasm: 'application/wasm' }

/** Medians of the plans in a worker, what loading HiGHS takes, and the longest time the page's own thread was away. */
export async function timePlansInBrowser() {
  const folder = mkdtempSync(join(tmpdir(), 'charley-bench-'))
  await build({
    logLevel: 'error',
    configFile: false,
    base: '/',
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: fileURLToPath(new URL('./plan-browser-entry.mjs', import.meta.url)),
        output: { entryFileNames: 'worker.js', assetFileNames: '[name][extname]', format: 'es' },
      },
    },
  })
  const server = createServer((request, response) => {
    const name = basename(request.url)
    const type = types[name.split('.').at(-1)]
    response.writeHead(200, { 'content-type': type ?? 'text/html' })
    response.end(type ? readFileSync(join(folder, name)) : '<!doctype html><title>bench</title>')
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  try {
    return await askWorker(`http://127.0.0.1:${server.address().port}/`)
  } finally {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
