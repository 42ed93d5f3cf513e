// How is Charley built? TypeScript to JavaScript, then the page, then the page's files compressed beside themselves.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { markBuilt, root, runProgram, say } from './tools.mjs'

function compress(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) compress(path)
    else if (/\.(js|css|html|svg|json|wasm)$/.test(name)) {
      const bytes = readFileSync(path)
      writeFileSync(`${path}.br`, brotliCompressSync(bytes))
      writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
    }
  }
}

/** Builds everything; resolves to an exit code. */
export async function build() {
  const startedAt = new Date()
  say('Building: TypeScript (tsc -b) …')
  const types = await runProgram('typescript/tsc', ['-b'])
  if (types !== 0) return types
  say('Building: the page (vite build) …')
  const page = await runProgram('vite', ['build', 'web', '--logLevel', 'error'])
  if (page !== 0) return page
  compress(join(root, 'web/dist'))
  markBuilt(startedAt)
  return 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await build()
