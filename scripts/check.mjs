// Is the code in order, before any test runs? Format, lint, types, the import law, the drawn architecture, the schema, dead code.
// The knowledge is checked entry by entry in core/knowledge/*.test.ts.
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { installIfStale, root, run, runProgram, say } from './tools.mjs'

const script = (name, ...args) => run(process.execPath, [join(root, 'scripts', name), ...args])

const steps = [
  ['format (oxfmt)', () => runProgram('oxfmt', ['--check'])],
  ['lint (oxlint)', () => runProgram('oxlint', ['--deny-warnings'])],
  ['build: types and page (tsc -b, vite build)', () => script('build.mjs')],
  ['import law', () => script('check-imports.mjs')],
  ['architecture picture is current', () => script('draw-architecture.mjs', '--check')],
  ['case file schema is current', () => script('case-schema.mjs', '--check')],
  ['dead code (knip)', () => runProgram('knip', [])],
]

/** Runs every check, also after one fails, and resolves to the names of those that failed. */
export async function check() {
  const failed = []
  for (const [name, step] of steps) {
    say(`\n── ${name}`)
    if ((await step()) !== 0) failed.push(name)
  }
  return failed
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await installIfStale()
  const failed = await check()
  say(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join('; ')}`)
  process.exitCode = failed.length === 0 ? 0 : 1
}
