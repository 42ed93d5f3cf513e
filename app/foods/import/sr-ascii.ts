// How does an ASCII edition of the Standard Reference become foods? Small enough to be held; the only one that says how each was found.
import type { Food, FoodRelease } from '@charley/core'
import type { Lot } from './bring.js'
import { columnOf, unitOf } from './columns.js'
import { carets, readText } from './csv.js'
import { ImportError } from './errors.js'
import { zeroOnly } from './fdc-nutrients.js'
import { readAmount, type Figures } from './figures.js'
import { originOf } from './origin.js'
import { toFood, usualOrigin, type FoodRecord, type Measure } from './record.js'
import { plainNumber, srLegacyRelease, srRelease } from './releases.js'
import { openTally, type Tally } from './report.js'
import { factor, readUnit } from './units.js'
import type { Work } from './work.js'
import type { SourceFile } from './zip.js'

/** The files by their bare names in capitals: "FOOD_DES.TXT". */
export type SrTables = ReadonlyMap<string, SourceFile>

export const srNeeded = ['FOOD_DES.TXT', 'NUT_DATA.TXT'] as const
export const srTables = [...srNeeded, 'NUTR_DEF.TXT', 'FD_GROUP.TXT', 'WEIGHT.TXT'] as const

/** The cells of each table, as the manual numbers them. */
const cellsOf = { 'FOOD_DES.TXT': 14, 'NUT_DATA.TXT': 18, 'NUTR_DEF.TXT': 6, 'FD_GROUP.TXT': 2, 'WEIGHT.TXT': 7 } as const

interface SrFood {
  readonly code: string
  readonly name: string
  readonly otherNames: readonly string[]
  readonly category: string
  readonly figures: Figures
  readonly measures: Measure[]
  printed: boolean
}

/** Which edition: the name of the zip, its folders and its manual say so, the tables do not. */
export function srEdition(names: readonly string[]): FoodRelease {
  const text = names.join(' ')
  if (/sr[-_ ]?leg/i.test(text)) return srLegacyRelease
  const edition = /\bsr[-_ ]?(\d{2})(?!\d)/i.exec(text)?.[1]
  if (edition === undefined)
    throw new ImportError(
      'incomplete',
      'This is the Standard Reference of USDA, but nothing in it says which edition. Please keep the name it was downloaded with, ' +
        'such as sr28asc.zip. Nothing was changed.',
    )
  return srRelease(edition)
}

/** Reads the tables of one edition; `names` are those of the file and of all that is in it. */
export async function readSrAscii(tables: SrTables, names: readonly string[], work: Work): Promise<readonly Lot[]> {
  const release = srEdition(names)
  const tally = openTally()
  async function table(file: keyof typeof cellsOf, take: (cells: readonly string[]) => void) {
    const source = tables.get(file)
    if (source === undefined) return
    await readText(
      await work.open(source),
      carets,
      (cells) => {
        if (cells.length < cellsOf[file] - 1) tally.count('broken-row', file)
        else take(cells)
      },
      work.signal,
    )
  }

  const groups = new Map<string, string>()
  await table('FD_GROUP.TXT', ([code = '', name = '']) => void groups.set(code, name))
  const units = new Map<string, string>()
  await table('NUTR_DEF.TXT', ([number = '', unit = '']) => void units.set(number, unit))

  const foods = new Map<string, SrFood>()
  await table('FOOD_DES.TXT', ([ndb = '', group = '', name = '', , common = '']) => {
    const code = plainNumber(ndb)
    if (code === undefined) return tally.count('no-food-id', 'FOOD_DES.txt')
    tally.read.foods++
    const category = groups.get(group) ?? ''
    foods.set(code, { code, name, otherNames: common.split(/[,;]/), category, figures: {}, measures: [], printed: false })
  })

  await table('NUT_DATA.TXT', (cells) => {
    tally.read.figures++
    const food = foods.get(plainNumber(cells[0] ?? '') ?? '')
    if (food === undefined) return tally.count('dangling-figure', `NDB ${cells[0]}`)
    food.printed = true
    readFigure(food, cells, units, tally)
  })

  await table('WEIGHT.TXT', ([ndb = '', order = '', amount = '', modifier = '', grams = '']) => {
    tally.read.portions++
    const food = foods.get(plainNumber(ndb) ?? '')
    if (food === undefined) return tally.count('dangling-portion', `NDB ${ndb}`)
    food.measures.push({ order: Number(order), amount, unit: '', modifier, description: '', grams: Number(grams) })
  })

  return [
    {
      release: () => release,
      tally,
      foods: async function* () {
        yield [...foods.values()].flatMap((food) => finish(food, release, tally) ?? [])
      },
    },
  ]
}

function readFigure(food: SrFood, cells: readonly string[], units: ReadonlyMap<string, string>, tally: Tally): void {
  const number = cells[1] ?? ''
  const column = columnOf(number)
  if (column === undefined) return tally.count('not-followed')
  const value = readAmount(cells[2] ?? '', column, tally, food.name)
  if (value === undefined) return
  const [printed, ours] = [units.get(number), unitOf(column)]
  const unit = printed === undefined ? ours : readUnit(printed)
  const by = unit && ours && factor(unit, ours)
  if (by === undefined) return tally.count('unknown-unit', `${food.name}: ${number} in ${printed}`)
  if (food.figures[column] !== undefined) return tally.count('second-figure', `${food.name}: ${column}`)
  const kind = originOf(cells[6] ?? '', cells[5] ?? '')
  if (kind === undefined) tally.count('origin-unsaid')
  food.figures[column] = { value: value * by, kind: zeroOnly(kind ?? usualOrigin['sr-legacy'], value) }
}

function finish(food: SrFood, release: FoodRelease, tally: Tally): Food | undefined {
  if (!food.printed) tally.count('no-figures', food.name)
  const record: FoodRecord = { type: 'sr-legacy', fdcId: 0, brand: undefined, ...food }
  return toFood(record, release, tally)
}
