// Does any file make an import fall over? Real exports broken at random, parser by parser: only faults with a sentence, never slow, always the same.
// `node scripts/fuzz-imports.mjs [seconds a parser, 600] [format …]`; outside CI. What is found is kept in app/import/corpus, and
// app/import/corpus.test.ts reads it ever after.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { zipSync } from 'fflate'
import { build } from 'vite'
import { changeDatabase, seedsOf } from './fuzz-seeds.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const corpus = join(root, 'app/import/corpus')
const SLOW_MS = 10_000
const MOST_FOUND = 20

const [seconds = '600', ...formats] = process.argv.slice(2)
/** A parser that never ends must not take the machine with it. */
const MOST_MEMORY_MB = 700
const GRACE_MS = 30_000

/** The same numbers on every machine (mulberry32). */
function numbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The readers as they are in the source now. */
async function readersNow() {
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
  const folder = mkdtempSync(join(root, 'node_modules/.cache/charley-fuzz-'))
  const core = (file) => join(root, 'core', file)
  const named = (name) => ({ find: `@charley/core${name && `/${name}`}`, replacement: core(`${name || 'index'}.ts`) })
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: [named('exchange'), named('foods'), { find: /^@charley\/core$/, replacement: core('index.ts') }] },
    ssr: { noExternal: true, external: ['libsql'] },
    build: {
      ssr: join(root, 'app/import/fuzz.ts'),
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'fuzz.mjs' } },
    },
  })
  const { formatsRead } = await import(pathToFileURL(join(folder, 'fuzz.mjs')).href)
  return { formatsRead, folder }
}

const tokens = [
  '"',
  '""',
  ',',
  ';',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\0',
  '\ufeff',
  '<',
  '>',
  '&',
  '&amp;',
  '&lol;',
  ']]>',
  '<!--',
  '<!ENTITY a "b">',
  '{',
  '}',
  '[',
  ']',
  '-1',
  '0',
  '1e308',
  '1e-324',
  '9999999999999999',
  'NaN',
  'Infinity',
  '٣',
  '1,234',
  '1.234,5',
  '31/02/2026',
  '2999-01-01',
  '0000-00-00',
  '24:61',
  '12 AM',
  '__proto__',
  'constructor',
  'null',
  'true',
  '=cmd()',
  '../../x',
  '🌙',
  '\u2028',
  '\ud800',
  'a'.repeat(5000),
  '"'.repeat(999),
].map((token) => Buffer.from(token))

/** What may hold a value in any of the formats: something quoted, a cell, a number. */
const VALUES = /"[^"\n]*"|(?<=[,;\t])[^,;\t\n"]*(?=[,;\t\n])|-?\d+(?:\.\d+)?|\b(?:true|false|null)\b/g
const hostile = [
  '{}',
  '[]',
  '[[]]',
  '{"":{}}',
  'null',
  'true',
  '-1',
  '1e999',
  '"\\ud800"',
  '"__proto__"',
  '""',
  '"2999-13-45"',
].map((one) => Buffer.from(one))

/** The grammar stays, one value of it changes: what reaches past the door. */
function valueChanged(bytes, others, random) {
  const all = [...bytes.toString('latin1').matchAll(VALUES)]
  if (all.length === 0) return bytes
  const pick = (list) => list[Math.floor(random() * list.length)]
  const { index, 0: was } = pick(all)
  const kind = random()
  let now = pick(kind < 0.4 ? tokens : hostile)
  if (kind > 0.7) now = Buffer.from(pick([...pick(others).toString('latin1').matchAll(VALUES)])?.[0] ?? '', 'latin1')
  const quoted = was.startsWith('"') && random() < 0.7 && !now.includes('"')
  return Buffer.concat([
    bytes.subarray(0, index),
    ...(quoted ? [Buffer.from('"'), now, Buffer.from('"')] : [now]),
    bytes.subarray(index + was.length),
  ])
}

function mutated(bytes, others, random) {
  let out = Buffer.from(bytes)
  const place = () => Math.floor(random() * (out.length + 1))
  const times = 1 + Math.floor(random() * 6)
  for (let turn = 0; turn < times; turn++) {
    const [from, length] = [place(), Math.floor(random() ** 3 * out.length)]
    const [before, after] = [out.subarray(0, from), out.subarray(from)]
    const token = tokens[Math.floor(random() * tokens.length)]
    const other = others[Math.floor(random() * others.length)]
    if (random() < 0.6) {
      out = valueChanged(out, others, random)
      continue
    }
    switch (Math.floor(random() * 7)) {
      case 0:
        if (out.length > 0) out[Math.min(from, out.length - 1)] ^= 1 << Math.floor(random() * 8)
        break
      case 1:
        out = Buffer.concat([before, token, after])
        break
      case 2:
        out = Buffer.concat([before, token, after.subarray(length)])
        break
      case 3:
        out = Buffer.concat([before, after.subarray(length)])
        break
      case 4:
        out = Buffer.concat([before, after.subarray(0, length), after])
        break
      case 5:
        out = Buffer.concat([before, other.subarray(Math.floor(random() * other.length))])
        break
      default:
        out = random() < 0.3 ? Buffer.from(before) : Buffer.concat([after, before])
    }
  }
  return out.subarray(0, 1 << 20)
}

const broken = (seed, every, random) => ({
  ...seed,
  bytes: seed.name.endsWith('.db') && random() < 0.7 ? changeDatabase(random) : mutated(seed.bytes, every, random),
})

const MOST_IN_ZIP = 6

/** One broken file: alone, in a zip, or in a zip that is broken itself. */
function brokenFile(seeds, every, random) {
  const some =
    seeds.length <= MOST_IN_ZIP ? seeds : Array.from({ length: MOST_IN_ZIP }, () => seeds[Math.floor(random() * seeds.length)])
  const chosen = some.map((seed) => (random() < 0.7 ? broken(seed, every, random) : seed))
  const one = chosen[Math.floor(random() * chosen.length)]
  const kind = random()
  if (kind < 0.6) return one
  const zip = Buffer.from(zipSync(Object.fromEntries(chosen.map(({ name, bytes }) => [name, new Uint8Array(bytes)]))))
  return { name: 'export.zip', bytes: kind < 0.8 ? zip : mutated(zip, every, random) }
}

/** One parser, in a process of its own: what it wrote last is what it fell over. */
async function fuzz(format, folder) {
  const { readAny } = await import(pathToFileURL(join(folder, 'fuzz.mjs')).href)
  const seeds = seedsOf()
  const every = Object.values(seeds).flatMap((list) => list.map(({ bytes }) => bytes))
  const random = numbers(createHash('sha256').update(`${format} ${Date.now()}`).digest().readInt32LE())
  // Thrown where no reader could catch it: it would end the server.
  process.on('uncaughtException', (error) => {
    console.error(error)
    const last = join(folder, `last-${format}`)
    if (existsSync(last)) keep(format, join(folder, readFileSync(last, 'utf8')), 'thrown where nobody catches it')
    process.exit(1)
  })
  const counts = { files: 0, entries: 0, refused: 0, slowest: 0, faults: 0 }
  const end = Date.now() + Number(seconds) * 1000
  while (Date.now() < end && counts.faults < MOST_FOUND) {
    const file = brokenFile(seeds[format], every, random)
    const name = basename(file.name)
    const path = join(folder, name)
    writeFileSync(join(folder, `last-${format}`), name)
    writeFileSync(path, file.bytes)
    const began = performance.now()
    const outcome = await readAny(path, format)
    const took = performance.now() - began
    const again = counts.files % 50 === 0 ? await readAny(path, format) : outcome
    counts.files++
    counts.entries += outcome.entries
    counts.refused += outcome.refused ? 1 : 0
    counts.slowest = Math.max(counts.slowest, took)
    const slow = took > SLOW_MS ? `took ${Math.round(took)} ms` : undefined
    const why = outcome.fault ?? slow ?? (again.print !== outcome.print ? 'not the same twice' : undefined)
    if (why === undefined) continue
    counts.faults++
    keep(format, path, why)
  }
  const { files, entries, refused, slowest, faults } = counts
  console.log(`| ${format} | ${files} | ${entries} | ${refused} | ${Math.round(slowest)} ms | ${faults} |`)
  return faults
}

function keep(format, path, why) {
  mkdirSync(corpus, { recursive: true })
  const bytes = readFileSync(path)
  const name = `${format}-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}-${basename(path)}`
  writeFileSync(join(corpus, name), bytes)
  console.error(`${name}: ${why}`)
}

async function all() {
  const { formatsRead, folder } = await readersNow()
  const missing = formatsRead.filter((format) => !Object.hasOwn(seedsOf(), format))
  if (missing.length > 0) throw new Error(`no seeds for ${missing.join(', ')}`)
  let faults = 0
  try {
    console.log('| parser | files | entries | refused with a sentence | slowest | faults |\n|---|---|---|---|---|---|')
    for (const format of formats.length > 0 ? formats : formatsRead) {
      const self = fileURLToPath(import.meta.url)
      const options = {
        stdio: 'inherit',
        timeout: Number(seconds) * 1000 + GRACE_MS,
        env: { ...process.env, FUZZ_FOLDER: folder },
      }
      const { status, signal } = spawnSync(
        process.execPath,
        [`--max-old-space-size=${MOST_MEMORY_MB}`, self, seconds, format],
        options,
      )
      if (status === 0) continue
      faults++
      if (signal !== null)
        keep(format, join(folder, readFileSync(join(folder, `last-${format}`), 'utf8')), `never ended (${signal})`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return faults
}

const given = process.env.FUZZ_FOLDER
process.exitCode = (await (given === undefined ? all() : fuzz(formats[0], given))) > 0 ? 1 : 0
