// What do the scripts share? Running a program and saying so; knowing what is missing or stale. Plain Node, no dependencies.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './imports.mjs'

export { root }
export const say = (line) => console.log(line)

/** The JavaScript file behind a package's program, so that it runs the same on every platform, without a shell. */
export function program(packageName, programName = packageName) {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[programName])
}

/** Runs a program from the root with our own terminal; resolves to its exit code. */
export function run(command, args, { env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell, env: { ...process.env, ...env } })
    child.on('error', (error) => {
      console.error(`${command} could not start: ${error.message}`)
      resolve(127)
    })
    child.on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}

/** Runs a package's program under this very Node; `name/program` where the two differ. */
export function runProgram(name, args, options) {
  const parts = name.split('/')
  const packageName = parts.splice(0, name.startsWith('@') ? 2 : 1).join('/')
  const programName = parts[0] ?? packageName
  return run(process.execPath, [program(packageName, programName), ...args], options)
}

/** Runs npm: the one that started us where there is one, else the one on PATH. */
export function npm(args) {
  const started = process.env.npm_execpath
  if (started?.endsWith('.js')) return run(process.execPath, [started, ...args])
  return run('npm', args, { shell: process.platform === 'win32' })
}

const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0)

/** True when node_modules is missing or older than the lock file. */
export const installIsStale = () =>
  changed(join(root, 'node_modules/.package-lock.json')) < changed(join(root, 'package-lock.json'))

/** Installs exactly what the lock file says, if that has not been done; stops the program when it cannot. */
export async function installIfStale() {
  if (!installIsStale()) return
  say('Installing what Charley needs (npm ci). This happens once and takes about a minute.')
  const code = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) {
    console.error('npm ci did not finish. Is there a connection to the npm registry? Then run the same command again.')
    process.exit(1)
  }
  const stamp = join(root, 'node_modules/.package-lock.json')
  if (existsSync(stamp)) utimesSync(stamp, new Date(), new Date())
}

const stampPath = join(root, '.charley/built')
const outputs = ['core/dist/index.js', 'app/dist/cli/main.js', 'web/dist/index.html']
const notSource = new Set(['node_modules', 'dist', 'dist-types', 'browser', 'test-results', 'playwright-report'])

function newest(path) {
  if (!existsSync(path)) return 0
  const status = statSync(path)
  if (!status.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : status.mtimeMs
  // A folder's own time changes when a file in it is deleted or renamed.
  return readdirSync(path)
    .filter((name) => !notSource.has(name) && !name.endsWith('.tsbuildinfo'))
    .reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0)
}

/** True when a built file is missing or a source is newer than the last build. */
export function buildIsStale() {
  if (outputs.some((path) => !existsSync(join(root, path)))) return true
  const sources = ['core', 'app', 'web', 'tsconfig.json', 'tsconfig.base.json', 'package-lock.json']
  return Math.max(...sources.map((path) => newest(join(root, path)))) > changed(stampPath)
}

/** Notes that everything built now reflects the sources as they were at `startedAt`. */
export function markBuilt(startedAt) {
  mkdirSync(join(root, '.charley'), { recursive: true })
  writeFileSync(stampPath, 'The time of this file is the time of the last build.\n')
  utimesSync(stampPath, startedAt, startedAt)
}
