// Which foods are built in, and where is each one's figures' source? The lists say what we say by hand, the table what USDA says.
import type { Food, FoodRelease } from '../types/index.js'
import { readLine } from './line.js'
import { foodRows } from './lists/index.js'
import { sourcesOf, type FoodRow } from './rows.js'
import { table } from './table.js'

export const builtInRelease: FoodRelease = {
  id: 'charley-2026-11',
  title: 'Everyday foods',
  publisher: 'Charley, with figures of the US Department of Agriculture',
  date: '2026-11',
  rank: 0,
}

/** The releases that the figures come from, by the word that opens a code. */
const sources = {
  fndds: {
    id: 'fndds-2017-2018',
    title: 'Food and Nutrient Database for Dietary Studies 2017-2018',
    publisher: 'US Department of Agriculture, Agricultural Research Service',
    date: '2020',
  },
  fndds23: {
    id: 'fndds-2021-2023',
    title: 'Food and Nutrient Database for Dietary Studies 2021-2023',
    publisher: 'US Department of Agriculture, Agricultural Research Service',
    date: '2024',
  },
  sr: {
    id: 'sr-legacy-2018-04',
    title: 'National Nutrient Database for Standard Reference, Legacy Release',
    publisher: 'US Department of Agriculture, Agricultural Research Service',
    date: '2018-04',
  },
}

/** Where the figures of a built-in food come from. */
export interface Provenance {
  /** The USDA food; several for a dish that we made of them; none where every figure is ours. */
  readonly sources: readonly {
    /** FNDDS food code, or fdc_id of SR Legacy. */
    readonly code: string
    readonly release: Omit<FoodRelease, 'rank'>
    /** How much of it, in proportion to the others. */
    readonly grams: number
  }[]
  /** Why some figures differ from the source's, or where ours are from. */
  readonly note?: string
}

const lines = new Map(
  table
    .trim()
    .split('\n')
    .map((text) => {
      const line = readLine(text)
      return [line.slug, line] as const
    }),
)

const lineOf = (row: FoodRow) => {
  const line = lines.get(row.slug)
  if (line === undefined || line.sources !== sourcesOf(row))
    throw new Error(`The table of built-in foods is older than its lists ("${row.slug}"): run node scripts/foods/make.mjs.`)
  return line
}

const idOf = (row: FoodRow) => `charley:${row.slug}`

/** Every built-in food, in the order of the lists. */
export const builtInFoods: readonly Food[] = foodRows.map((row) => ({
  id: idOf(row),
  release: builtInRelease.id,
  name: row.name,
  alsoKnownAs: row.alsoKnownAs,
  group: row.group,
  unit: row.unit,
  amounts: lineOf(row).amounts,
  portions: row.portions,
  ...(row.form === undefined ? {} : { form: row.form }),
}))

function provenance(row: FoodRow): Provenance {
  const found = row.made.map((one) => {
    const [release, code = ''] = one.code.split(':')
    return { code, release: sources[release as keyof typeof sources], grams: one.grams }
  })
  return { sources: found, ...(row.note === undefined ? {} : { note: row.note }) }
}

const provenances = new Map(foodRows.map((row) => [idOf(row), provenance(row)]))

/** The USDA food and release behind a built-in food, and our note on it; undefined for foods of other releases. */
export const provenanceOf = (foodId: string): Provenance | undefined => provenances.get(foodId)
