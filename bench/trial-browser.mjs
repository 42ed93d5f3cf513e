// In Chromium: how soon is the whole answer of a trial there off the main thread, and does the page stay awake meanwhile?
// `node bench/trial-browser.mjs` after `npm run build` prints a table; scripts/bench.mjs calls `timeTrialsInBrowser`.
import { createServer } from 'node:http'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { askWorker } from './browser.mjs'
import { recordOf } from './trial.mjs'

/** Medians of the full analysis in a worker, one an outcome, and the longest time the page's own thread was away. */
export async function timeTrialsInBrowser(count = 15, pairs = 4) {
  const folder = mkdtempSync(join(tmpdir(), 'charley-bench-'))
  await build({
    logLevel: 'error',
    configFile: false,
    build: {
      lib: { entry: fileURLToPath(new URL('./trial-browser-entry.mjs', import.meta.url)), formats: ['es'], fileName: 'worker' },
      outDir: folder,
      emptyOutDir: true,
    },
  })
  const script = readFileSync(join(folder, 'worker.js'))
  // The first of each is for warming up, as in Node.
  const records = JSON.stringify(
    ['cramps', 'cramp-nights', 'severity', 'sleep'].map((outcome) => ({
      outcome,
      records: Array.from({ length: count + 1 }, (_, index) => recordOf(outcome, index + 1, pairs)),
    })),
  )
  const answers = new Map([
    ['/worker.js', ['text/javascript', script]],
    ['/records.json', ['application/json', records]],
  ])
  const server = createServer((request, response) => {
    const [type, body] = answers.get(request.url) ?? ['text/html', '<!doctype html><title>bench</title>']
    response.writeHead(200, { 'content-type': type })
    response.end(body)
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  try {
    return await askWorker(`http://127.0.0.1:${server.address().port}/`)
  } finally {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { trials, longestPause } = await timeTrialsInBrowser()
  console.table(trials)
  console.log(`The page's own thread was away for at most ${Math.round(longestPause)} ms.`)
}
