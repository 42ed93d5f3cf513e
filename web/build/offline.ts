// How does the page open without a network? A small service worker, written at build time, that keeps every built file;
// the heavy ones once they have been wanted.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const serviceWorker = (
  version: string,
  files: readonly string[],
  later: readonly string[],
) => `// Written by build/offline.ts. Keeps the built files of one version; asks no other host, ever.
const version = 'charley-${version}'
const files = ${JSON.stringify(files)}
// Heavy, and not needed by everybody: fetched when first wanted, and kept from then on.
const later = ${JSON.stringify(later)}
const here = new URL('./', self.location)

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(version)
      .then((cache) => cache.addAll(files.map((file) => new Request(new URL(file, here)))))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('charley-') && name !== version
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== here.origin || !url.pathname.startsWith(here.pathname)) return
  const wanted = event.request.mode === 'navigate' ? new URL('index.html', here).href : event.request
  // A server may vary its answers by encoding or origin; a kept file is the same file for everyone.
  event.respondWith(caches.open(version).then(async (cache) => {
    const kept = await cache.match(wanted, { ignoreVary: true })
    if (kept) return kept
    const fresh = await fetch(event.request)
    if (fresh.ok && later.some((file) => new URL(file, here).href === url.href)) await cache.put(event.request, fresh.clone())
    return fresh
  }))
})
`

/** The solver weighs more than all the rest together. */
const isHeavy = (name: string) => name.endsWith('.wasm')

/** Emits `sw.js` with the names of all built and public files; its version is the hash of their names and contents. */
export function offline(): Plugin {
  let publicDir = ''
  return {
    name: 'charley:offline',
    apply: 'build',
    configResolved(config) {
      publicDir = config.publicDir
    },
    generateBundle(_, bundle) {
      const hash = createHash('sha256')
      const files = ['./']
      for (const [name, file] of Object.entries(bundle)) {
        files.push(name)
        hash.update(name).update(file.type === 'chunk' ? file.code : file.source)
      }
      for (const name of readdirSync(publicDir)) {
        files.push(name)
        hash.update(name).update(readFileSync(join(publicDir, name)))
      }
      const unique = [...new Set([...files, 'index.html'])].sort()
      const [later, now] = [unique.filter(isHeavy), unique.filter((name) => !isHeavy(name))]
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: serviceWorker(hash.digest('hex').slice(0, 12), now, later) })
    },
  }
}
