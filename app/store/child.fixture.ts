// How does a test get a second process that uses the store? Bundled from the source as it is now, and run by a bare Node.
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const core = (file: string) => join(root, 'core', file)

/** Builds a program such as writer.fixture.ts into a folder below the checkout, where Node finds the packages; answers folder and program. */
export async function buildWriter(
  entry = 'app/store/writer.fixture.ts',
): Promise<{ readonly folder: string; readonly program: string }> {
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
  const folder = mkdtempSync(join(root, 'node_modules/.cache/charley-writer-'))
  // A test of rights that runs as root plays another user, who must be able to read the program.
  chmodSync(folder, 0o755)
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: {
      alias: [
        { find: /^@charley\/core\/foods$/, replacement: core('foods.ts') },
        { find: /^@charley\/core\/exchange$/, replacement: core('exchange.ts') },
        { find: /^@charley\/core$/, replacement: core('index.ts') },
      ],
    },
    // All in one file but the native part: a hundred starts should not each read Kysely's nearly three hundred files.
    ssr: { noExternal: true, external: ['libsql'] },
    build: {
      ssr: join(root, entry),
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  })
  return { folder, program: join(folder, 'writer.mjs') }
}

/** What the child says, line by line as it comes, and how it ends. */
export function listen(child: ChildProcess, onLine: (line: string) => void = () => {}) {
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout! })
  reader.on('line', (line) => {
    lines.push(line)
    onLine(line)
  })
  let complaints = ''
  child.stderr?.on('data', (chunk) => (complaints += chunk))
  return new Promise<{ readonly lines: readonly string[]; readonly complaints: string; readonly code: number | null }>(
    (resolve) => {
      child.on('close', (code) => resolve({ lines, complaints, code }))
    },
  )
}

/** Runs the writer to its end. `within` wraps the command line, such as in a shell that sets a limit first. */
export function runWriter(
  program: string,
  given: readonly string[],
  { within = [], ...options }: SpawnOptions & { readonly within?: readonly string[] } = {},
) {
  const [command, ...rest] = [...within, process.execPath, program, ...given]
  return listen(spawn(command!, rest, { stdio: ['ignore', 'pipe', 'pipe'], ...options }))
}
