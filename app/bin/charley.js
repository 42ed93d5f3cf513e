#!/usr/bin/env node
// The program's entry: plain JavaScript, so that it can say what to do when nothing is built yet.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const built = new URL('../dist/cli/main.js', import.meta.url)
if (existsSync(fileURLToPath(built))) {
  if (['import', 'serve'].includes(process.argv[2] ?? '')) await import('./lean.js')
  const { main } = await import(built.href)
  process.exitCode = await main(process.argv.slice(2))
} else {
  console.error('Charley is not built yet. Run this once in the checkout: npm ci && npm run build')
  process.exitCode = 1
}
