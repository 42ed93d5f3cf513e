// How fast does the food search answer each keystroke, and how often is it right, beside a plain FTS5 query and MiniSearch?
// `node bench/food-search.mjs` alone prints it (after `npm run build`); `--branded=200000` for fewer than two million branded foods.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import MiniSearch from 'minisearch'
import ts from 'typescript'
import { builtInFoods, builtInRelease } from '@charley/core/foods'
import { fnddsFoods, fnddsRelease, legacyFoods, legacyRelease, noOfficialTables } from '../app/dist/store/food-tables.fixture.js'
import { connect } from '../app/dist/store/sqlite/connection.js'
import { migration002Foods } from '../app/dist/store/sqlite/food-tables.js'
import { foodStore, seedBuiltIn } from '../app/dist/store/sqlite/foods.js'

const LIMIT = 10
const TWO_MILLION = 2_000_000

/** The two hundred queries; they are written in TypeScript. */
async function queries() {
  const text = readFileSync(new URL('../gallery/searches/queries.ts', import.meta.url), 'utf8')
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  })
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`)
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]

/**
 * Every keystroke of every query, once to warm up and once timed; and how often the wanted food is first, or among five. For who needs
 * seconds: only every so-manieth keystroke, cold, and no score.
 */
async function race(name, search, { everydayQueries, isWanted }, every = 1) {
  const all = everydayQueries.flatMap(({ typed }) => [...typed].map((_, i) => typed.slice(0, i + 1)))
  const keystrokes = all.filter((_, i) => i % every === 0)
  const cold = performance.now()
  await search('a')
  const first = performance.now() - cold
  if (every === 1) for (const typed of keystrokes) await search(typed)
  const times = []
  for (const typed of keystrokes) {
    const start = performance.now()
    await search(typed)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const timed = {
    name,
    keystrokes: times.length,
    coldMs: first,
    medianMs: at(times, 0.5),
    p99Ms: at(times, 0.99),
    mostMs: times.at(-1),
  }
  if (every > 1) return timed
  const places = []
  for (const query of everydayQueries) {
    places.push((await search(query.typed)).findIndex((food) => isWanted(query, food.name, food.release === builtInRelease.id)))
  }
  const share = (count) => places.filter((place) => place >= 0 && place < count).length / places.length
  return { ...timed, first: share(1), five: share(5) }
}

/** The peer that everybody writes first: each word a prefix, the best bm25 first. */
function plainFts(raw, foods) {
  raw.exec(`create virtual table plain using fts5 (name, others, prefix = '2 3')`)
  raw.exec('begin')
  const put = raw.prepare('insert into plain (rowid, name, others) values (?, ?, ?)')
  foods.forEach(({ name, alsoKnownAs }, i) => put.run(i + 1, name, alsoKnownAs.join(' ')))
  raw.exec('commit')
  const find = raw.prepare(`select rowid from plain where plain match ? order by rank limit ${LIMIT}`)
  return (typed) => prefixes(find, typed).map(({ rowid }) => foods[rowid - 1])
}

/** Each word as a beginning, all of them wanted. */
function prefixes(find, typed) {
  const words = typed.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length === 0 ? [] : find.all(words.map((word) => `"${word}" *`).join(' AND '))
}

function miniSearch(foods) {
  const index = new MiniSearch({
    fields: ['name', 'others'],
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { name: 2 } },
  })
  index.addAll(foods.map(({ name, alsoKnownAs }, id) => ({ id, name, others: alsoKnownAs.join(' ') })))
  return (typed) =>
    index
      .search(typed)
      .slice(0, LIMIT)
      .map(({ id }) => foods[id])
}

/** A number from 0 to 1 that is the same at every run (mulberry32). */
function dice(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const labelNutrients =
  'energyKcal proteinG fatG carbohydrateG fibreG calciumMg potassiumMg sodiumMg ironMg vitaminDUg magnesiumMg zincMg vitaminCMg caffeineMg'.split(
    ' ',
  )
const brandedRelease = { id: 'usda-branded', title: 'Branded, generated', publisher: 'bench', date: '2026', rank: 2 }

/**
 * Branded foods as reference/food-data.md, section 6, says: the names of the official foods in capitals with a flavour, a made-up brand
 * of 20,000, a GTIN, label figures rounded per serving and brought to 100 g, 5 % without energy, some in ml.
 */
function* generated(count, names) {
  const random = dice(20261123)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const syllables =
    'ka lo mi ren ta vo shi ber gol nu pan dor fe lix mar qua sol tri win zen ard bel cro del est fal gra hol'.split(' ')
  const brands = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join(''),
  )
  const flavours =
    'ORIGINAL,VANILLA,CHOCOLATE,ORGANIC,LIGHT,FAMILY SIZE,SEA SALT,HONEY,STRAWBERRY,SPICY,NO ADDED SUGAR,CLASSIC,PREMIUM,ROASTED'.split(
      ',',
    )
  for (let i = 0; i < count; i++) {
    const serving = 15 + Math.floor(random() * 300)
    const amounts = {}
    for (const id of labelNutrients) {
      if (random() < (id === 'energyKcal' ? 0.05 : 0.15)) continue
      amounts[id] = { value: Math.round((Math.round(random() * 50) / serving) * 10_000) / 100, kind: 'label' }
    }
    const gtin = String(Math.floor(random() * 1e12)).padStart(12, '0')
    yield {
      id: `${brandedRelease.id}:li-${gtin}${i}`,
      release: brandedRelease.id,
      name: `${pick(names).split(/[(]/)[0].toUpperCase()}, ${pick(flavours)}`,
      alsoKnownAs: [],
      group: 'other',
      unit: random() < 0.1 ? 'ml' : 'g',
      amounts,
      portions: [{ label: '1 serving', size: serving }],
      brand: pick(brands),
      barcode: `0${gtin}`,
    }
  }
}

async function bringIn(store, release, foods, total) {
  const start = performance.now()
  const writer = await store.bringIn(release)
  let batch = []
  let done = 0
  let longest = 0
  const put = async () => {
    const begun = performance.now()
    await writer.put(batch)
    longest = Math.max(longest, performance.now() - begun)
    done += batch.length
    batch = []
    if (total > 100_000 && done % 100_000 === 0)
      console.error(
        `${done.toLocaleString('en')} of ${total.toLocaleString('en')} foods in, ${((performance.now() - start) / 1000).toFixed(0)} s`,
      )
  }
  for (const food of foods) {
    batch.push(food)
    if (batch.length === 2000) await put()
  }
  await put()
  const committing = performance.now()
  await writer.commit()
  const end = performance.now()
  return { seconds: (end - start) / 1000, commitSeconds: (end - committing) / 1000, longestPutMs: longest }
}

/** Times and hit rates with the official tables; then ours again with branded foods beside them, asked for and not. */
export async function timeSearch(branded = TWO_MILLION) {
  if (noOfficialTables !== undefined) return { skipped: noOfficialTables }
  const asked = await queries()
  const folder = mkdtempSync(join(tmpdir(), 'charley-food-search-'))
  const { db, raw } = connect(join(folder, 'foods.db'))
  try {
    raw.pragma('journal_mode = wal')
    await migration002Foods.up(db)
    const store = foodStore(db, raw)
    const [fndds, legacy] = [fnddsFoods(), legacyFoods()]
    const foods = [...builtInFoods, ...fndds, ...legacy]
    await seedBuiltIn(db, raw)
    const imports = {
      fndds: await bringIn(store, fnddsRelease, fndds, fndds.length),
      legacy: await bringIn(store, legacyRelease, legacy, legacy.length),
    }
    const ours = (options) => async (text) => (await store.search({ text, limit: LIMIT, ...options })).map(({ food }) => food)
    const races = [
      await race(`Charley, ${foods.length} foods`, ours(), asked),
      await race('plain FTS5 prefixes, bm25', plainFts(raw, foods), asked),
      await race('MiniSearch, fuzzy 0.2, prefix', miniSearch(foods), asked),
    ]
    raw.exec('drop table plain')
    if (branded > 0) {
      const names = [...fndds, ...legacy].map(({ name }) => name)
      imports.branded = await bringIn(store, brandedRelease, generated(branded, names), branded)
      imports.branded.megabytes = statSync(join(folder, 'foods.db')).size / 2 ** 20
      const many = `${(branded / 1e6).toFixed(1)} million branded foods beside them`
      races.push(
        await race(`Charley, ${many}`, ours(), asked),
        await race(`Charley, ${many}, asked for`, ours({ branded: true }), asked),
      )
      const [{ key }] = raw.prepare(`select key from food_editions where id = '${brandedRelease.id}'`).all()
      raw.exec(
        `create virtual table plain_many using fts5 (name, prefix = '2 3'); insert into plain_many (name) select name from foods_${key}`,
      )
      const find = raw.prepare(`select rowid from plain_many where plain_many match ? order by rank limit ${LIMIT}`)
      // MiniSearch holds its index in memory, which two million foods do not fit into.
      races.push(
        await race(
          `plain FTS5 prefixes, bm25, ${(branded / 1e6).toFixed(1)} million`,
          (typed) => prefixes(find, typed),
          asked,
          25,
        ),
      )
    }
    return { imports, races }
  } finally {
    raw.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const given = process.argv.find((one) => one.startsWith('--branded='))
  const { skipped, imports, races } = await timeSearch(given ? Number(given.slice('--branded='.length)) : TWO_MILLION)
  if (skipped) console.log(skipped)
  else {
    console.table(imports)
    console.table(races)
  }
}
