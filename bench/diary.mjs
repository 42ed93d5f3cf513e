// How long does one day of a diary with a million entries take to read? A made-up diary in a temporary file, through the real store.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { openDay } from '../app/dist/cases/index.js'
import { openStore } from '../app/dist/store/index.js'
import { connect } from '../app/dist/store/sqlite/connection.js'

const people = ['me', 'mother', 'father', 'daughter', 'son', 'grandmother', 'grandfather', 'aunt']
const dayMs = 86_400_000
const firstDay = Date.UTC(2018, 0, 1)
/** How many entries of each kind a day brings: food and drink most of all. */
const daily = { food: 18, drink: 9, supplement: 3, medicine: 2, exercise: 1, sleep: 1, measure: 1, cramp: 1, 'day-complete': 7 }
const nutrients = [
  'energyKcal waterG proteinG fatG carbohydrateG fibreG calciumMg magnesiumMg potassiumMg sodiumMg phosphorusMg ironMg',
  'zincMg vitaminDUg thiaminMg vitaminB6Mg vitaminB12Ug folateDfeUg vitaminKUg vitaminCMg alcoholG caffeineMg',
].flatMap((line) => line.split(' '))

/** The same numbers in [0, 1) at every run (mulberry32). */
export function numbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const hex = (random, digits) =>
  Math.floor(random() * 16 ** digits)
    .toString(16)
    .padStart(digits, '0')
const uuid = (random) => `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`

function payload(kind, random, date) {
  const amounts = () =>
    Object.fromEntries(
      nutrients.map((id) => [id, { value: Math.round(random() * 5000) / 10, kind: random() < 0.7 ? 'analysed' : 'calculated' }]),
    )
  const eaten = (name) => ({
    foodId: `fndds:${hex(random, 6)}`,
    name,
    portion: { label: '1 slice', count: 2 },
    quantity: { value: 80, unit: 'g' },
    meal: 'lunch',
    amounts: amounts(),
  })
  const payloads = {
    food: () => eaten('Bread, wholemeal, toasted'),
    drink: () => eaten('Milk, whole'),
    supplement: () => ({
      name: 'Magnesium citrate 200 mg',
      form: 'citrate',
      amounts: { magnesiumMg: { value: 200, kind: 'label' } },
    }),
    medicine: () => ({ name: 'Furosemide', ingredient: 'furosemide', dose: { value: 40, unit: 'mg' } }),
    exercise: () => ({ activity: 'walking', minutes: 30, effort: 'light', heat: 'warm' }),
    sleep: () => ({ minutes: 420, quality: 6 }),
    measure: () => ({ what: 'weightKg', value: 70 + random() }),
    cramp: () => ({ side: 'left', muscle: 'calf', minutes: 4, severity: 7, sleepDisturbance: 5, note: 'woke me up' }),
    'day-complete': () => ({ date, category: 'food', complete: true }),
  }
  return payloads[kind]()
}

/** Day by day and person by person; one entry in twenty-five is changed later that day, one in two hundred taken back. */
export function* draftsOf(count, random, keepers = people) {
  const kinds = Object.entries(daily).flatMap(([kind, times]) => Array.from({ length: times }, () => kind))
  for (let made = 0, day = firstDay; ; day += dayMs) {
    for (const person of keepers) {
      for (const kind of kinds) {
        if (made >= count) return
        const at = new Date(day + random() * dayMs).toISOString()
        const draft = {
          id: uuid(random),
          person,
          kind,
          at,
          zone: 'Europe/London',
          payload: payload(kind, random, at.slice(0, 10)),
        }
        yield draft
        made++
        const chance = random()
        if (chance > 0.045 || made >= count) continue
        yield {
          ...draft,
          id: uuid(random),
          replaces: draft.id,
          payload: chance < 0.005 ? null : payload(kind, random, at.slice(0, 10)),
        }
        made++
      }
    }
  }
}

/**
 * Fills the tables that the store has made: straight into the file and without flushing, to be quicker. What is timed afterwards is
 * the reading, and that goes through the store.
 */
function fill(data, count, random) {
  const { raw } = connect(data)
  for (const setting of ['synchronous = off', 'cache_size = -400000']) raw.pragma(setting)
  const insert = raw.prepare(
    'insert into entries (seq, id, person, kind, at, moment, zone, payload, recorded, replaces, thing) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  raw.exec('begin immediate')
  let seq = 0
  let last = firstDay
  for (const { id, person, kind, at, zone, payload, replaces } of draftsOf(count, random)) {
    seq++
    const moment = Date.parse(at)
    last = Math.max(last, moment)
    // A change comes right after what it changes.
    const former = replaces === undefined ? null : seq - 1
    insert.run([seq, id, person, kind, at, moment, zone, payload && JSON.stringify(payload), at, former, former ?? seq])
    if (seq % 50_000 === 0) raw.exec('commit; begin immediate')
  }
  raw.exec('commit')
  raw.pragma('wal_checkpoint(truncate)')
  raw.close()
  return last
}

const at = (times, share) => times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))]

/**
 * Milliseconds for one person's day after opening: to read its entries, and to make the whole day page (totals, recents, what is
 * complete). The first, the median and the 99th centile of `days` days picked at random.
 */
export async function timeDiary({ entries = 1_000_000, days = 1000 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'charley-bench-'))
  const data = join(folder, 'charley.db')
  try {
    const random = numbers(1)
    const filling = performance.now()
    await (await openStore({ data })).close()
    const last = fill(data, entries, random)
    const fillSeconds = (performance.now() - filling) / 1000

    const opening = performance.now()
    const store = await openStore({ data })
    const open = performance.now() - opening
    const times = []
    const pages = []
    let read = 0
    for (let index = 0; index < days; index++) {
      const from = firstDay + Math.floor((random() * (last - firstDay)) / dayMs) * dayMs
      const person = people[Math.floor(random() * people.length)]
      const start = performance.now()
      const found = await store.diary.current({
        person,
        from: new Date(from).toISOString(),
        to: new Date(from + dayMs).toISOString(),
      })
      times.push(performance.now() - start)
      read += found.length
      const turning = performance.now()
      await openDay(store, person, new Date(from).toISOString().slice(0, 10), 'Europe/London')
      pages.push(performance.now() - turning)
    }
    await store.close()
    return {
      entries,
      megabytes: statSync(data).size / 1e6,
      years: (last - firstDay) / dayMs / 365.25,
      people: people.length,
      fillSeconds,
      open,
      first: times[0],
      median: at(times, 0.5),
      ninetyNinth: at(times, 0.99),
      page: { first: pages[0], median: at(pages, 0.5), ninetyNinth: at(pages, 0.99) },
      entriesADay: read / days,
      days,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
