// How fast is an export of Apple Health read, and in how much memory, beside a plain SAX pass over the same file?
import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const RECORDS = 3_000_000
const PREFIX = 'HKQuantityTypeIdentifier'
const WATCH =
  '&lt;&lt;HKDevice: 0x28352c0f0&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2, software:9.3.1, creation date:2022-11-20 18:03:12 +0000&gt;'
const DAY = 86_400_000
const START = Date.UTC(2016, 0, 1)

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

const when = (ms) => `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} +0000`

function record(type, unit, value, from, to, { source = 'Anna’s Apple Watch', device = true, inside = '' } = {}) {
  const made = ` <Record type="${type}" sourceName="${source}" sourceVersion="9.3.1"${device ? ` device="${WATCH}"` : ''}${unit ? ` unit="${unit}"` : ''} creationDate="${when(to + 60_000)}" startDate="${when(from)}" endDate="${when(to)}" value="${value}"`
  return inside === '' ? `${made}/>\n` : `${made}>\n${inside} </Record>\n`
}

/** As Apple has it: type by type, each in the order of time. Shares as in exports of people with a watch. */
const kinds = [
  {
    share: 0.3,
    each: (at, random) =>
      record(`${PREFIX}HeartRate`, 'count/min', Math.round(50 + 80 * random()), at, at, {
        inside: '  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="0"/>\n',
      }),
  },
  { share: 0.3, each: (at, random) => record(`${PREFIX}ActiveEnergyBurned`, 'Cal', (random() * 3).toFixed(3), at, at + 60_000) },
  { share: 0.12, each: (at, random) => record(`${PREFIX}BasalEnergyBurned`, 'Cal', (random() * 3).toFixed(3), at, at + 60_000) },
  { share: 0.1, each: (at, random) => record(`${PREFIX}StepCount`, 'count', Math.round(random() * 200), at, at + 300_000) },
  { share: 0.08, each: (at, random) => record(`${PREFIX}DistanceWalkingRunning`, 'km', random().toFixed(5), at, at + 300_000) },
  {
    share: 0.02,
    each: (at) =>
      record('HKCategoryTypeIdentifierSleepAnalysis', '', 'HKCategoryValueSleepAnalysisAsleepCore', at, at + 1_800_000, {
        inside: '  <MetadataEntry key="HKTimeZone" value="Europe/London"/>\n',
      }),
  },
  {
    share: 0.001,
    each: (at, random) =>
      record(`${PREFIX}BodyMass`, 'kg', (70 + random()).toFixed(1), at, at, { device: false, source: 'Scales' }),
  },
  { share: 0.001, each: (at) => record(`${PREFIX}RestingHeartRate`, 'count/min', 58, at, at) },
]
const nutrients = [
  'DietaryEnergyConsumed Cal',
  'DietaryProtein g',
  'DietaryFatTotal g',
  'DietaryCarbohydrates g',
  'DietarySodium mg',
  'DietaryPotassium mg',
  'DietaryMagnesium mg',
  'DietaryCalcium mg',
  'DietaryIron mg',
  'DietarySugar g',
]

/** Writes about 1.4 GB with three million records, a piece at a time; gives its bytes. */
async function generate(path, records) {
  const random = numbers(7)
  const out = createWriteStream(path, { highWaterMark: 1 << 20 })
  let piece =
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE HealthData [\n<!-- HealthKit Export Version: 14 -->\n<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout)*)>\n]>\n<HealthData locale="en_GB">\n <ExportDate value="2026-01-01 12:00:00 +0000"/>\n <Me HKCharacteristicTypeIdentifierDateOfBirth="1980-01-01" HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexFemale"/>\n'
  const write = async (text) => {
    piece += text
    if (piece.length < 1 << 20) return
    if (!out.write(piece)) await once(out, 'drain')
    piece = ''
  }
  let left = records
  for (const { share, each } of kinds) {
    const count = Math.round(share * records)
    const step = (10 * 365 * DAY) / count
    for (let n = 0; n < count; n++) await write(each(START + Math.floor(n * step), random))
    left -= count
  }
  const meals = Math.floor(left / nutrients.length)
  for (const [index, both] of nutrients.entries()) {
    const [type, unit] = both.split(' ')
    for (let n = 0; n < meals; n++)
      await write(
        record(PREFIX + type, unit, (index + (n % 40)).toFixed(1), mealAt(n, meals), mealAt(n, meals), {
          device: false,
          source: 'Food app',
        }),
      )
  }
  for (let n = 0; n < 2000; n++)
    await write(
      ` <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="30.5" durationUnit="min" sourceName="Watch" startDate="${when(START + n * 1.5 * DAY)}" endDate="${when(START + n * 1.5 * DAY + 1_860_000)}">\n  <MetadataEntry key="HKAverageMETs" value="8.5 kcal/hr·kg"/>\n  <WorkoutStatistics type="${PREFIX}ActiveEnergyBurned" sum="305" unit="Cal"/>\n </Workout>\n`,
    )
  piece += '</HealthData>\n'
  out.end(piece)
  await once(out, 'finish')
  return (await stat(path)).size
}
const mealAt = (n, meals) => START + Math.floor((n * 10 * 365 * DAY) / meals / 1000) * 1000

/** Highest resident memory, looked at ten times a second. */
function watched() {
  let peak = 0
  const look = () => (peak = Math.max(peak, process.memoryUsage.rss()))
  const timer = setInterval(look, 100)
  return () => {
    clearInterval(timer)
    look()
    return peak
  }
}

async function plainSax(path) {
  const { SaxesParser } = createRequire(new URL('../app/package.json', import.meta.url))('saxes')
  const parser = new SaxesParser({ xmlns: false, position: false })
  let found = 0
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => {
    if (name === 'Record') found++
  })
  for await (const text of createReadStream(path, { encoding: 'utf8' })) parser.write(text)
  parser.close()
  return found
}

/** The whole look at a file, as `charley import --dry-run` takes it: opened, checked, recognised, read, judged against a diary. */
async function charley(path) {
  await import('../app/bin/lean.js')
  const [{ dryRun }, { openStore }] = await Promise.all([
    import('../app/dist/cases/imports/index.js'),
    import('../app/dist/store/index.js'),
  ])
  const data = await mkdtemp(join(tmpdir(), 'charley-diary-'))
  const store = await openStore({ data })
  try {
    const { report } = await dryRun(store, 'me', path, { zone: 'Europe/London', now: new Date('2026-01-02T00:00:00Z') })
    return report.kinds.reduce((sum, { fresh }) => sum + fresh, 0)
  } finally {
    await store.close()
    await rm(data, { recursive: true })
  }
}

/** In a process of its own, so that its memory is its own. */
async function measure(how, path) {
  const self = fileURLToPath(import.meta.url)
  const child = spawn(process.execPath, [self, how, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', (part) => (text += part))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${how} failed`)
  return JSON.parse(text)
}

/** MB (10^6 bytes) a second and the peak of memory: a plain pass of saxes, and Charley's whole dry run, over the same file. */
export async function timeAppleHealth(records = RECORDS) {
  const folder = await mkdtemp(join(tmpdir(), 'charley-apple-'))
  const path = join(folder, 'export.xml')
  try {
    const bytes = await generate(path, records)
    return {
      records,
      bytes,
      sax: await measure('sax', path),
      charley: await measure('charley', path),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , how, path] = process.argv
  const ways = { sax: plainSax, charley }
  if (how in ways) {
    const { size } = await stat(path)
    const peak = watched()
    const start = performance.now()
    const found = await ways[how](path)
    const seconds = (performance.now() - start) / 1000
    console.log(JSON.stringify({ found, seconds, megabytesPerSecond: size / 1e6 / seconds, peakMegabytes: peak() / 1e6 }))
  } else console.log(await timeAppleHealth(how === undefined ? RECORDS : Number(how)))
}
