// In Chromium: the engine in a worker, whether the page stays awake meanwhile, and what the first load weighs.
import { createServer } from 'node:http'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findBrowser } from '../scripts/find-browser.mjs'

const launch = () =>
  chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })

/** Starts `worker.js` from this address and says go: what it answers, and the longest time the page's own thread was away meanwhile. */
export async function askWorker(url) {
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.goto(url)
    return await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          let last = performance.now()
          let longest = 0
          const beat = setInterval(() => {
            const now = performance.now()
            longest = Math.max(longest, now - last)
            last = now
          }, 5)
          const worker = new Worker('/worker.js', { type: 'module' })
          worker.onerror = ({ message }) => reject(new Error(message))
          worker.onmessage = ({ data }) => {
            clearInterval(beat)
            resolve({ ...data, longestPause: longest })
          }
          worker.postMessage('go')
        }),
    )
  } finally {
    await browser.close()
  }
}

/** Median of an assessment in a worker, and the longest time the page's own thread was away while they ran. */
export async function timeBrowser() {
  const folder = mkdtempSync(join(tmpdir(), 'charley-bench-'))
  await build({
    logLevel: 'error',
    configFile: false,
    build: {
      lib: { entry: fileURLToPath(new URL('./browser-entry.mjs', import.meta.url)), formats: ['es'], fileName: 'worker' },
      outDir: folder,
      emptyOutDir: true,
    },
  })
  const script = readFileSync(join(folder, 'worker.js'))
  const server = createServer((request, response) => {
    const isScript = request.url === '/worker.js'
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' })
    response.end(isScript ? script : '<!doctype html><title>bench</title>')
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  try {
    return await askWorker(`http://127.0.0.1:${server.address().port}/`)
  } finally {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Compressed size of every script that the address asks for before anyone touches it. */
export async function firstLoad(url) {
  const browser = await launch()
  try {
    const page = await browser.newPage()
    const scripts = new Map()
    page.on('response', async (response) => {
      if (/\.js(\?|$)/.test(response.url())) scripts.set(response.url(), gzipSync(await response.body(), { level: 9 }).length)
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    return { kilobytes: [...scripts.values()].reduce((a, b) => a + b, 0) / 1000, files: scripts.size }
  } finally {
    await browser.close()
  }
}
