// How do the survey's "At A Glance" sheets become foods? Three sheets of one edition: figures, portions, and other names.
import type { Food, FoodRelease } from '@charley/core'
import type { Lot } from './bring.js'
import { columnRows, columnUnder, type Column } from './columns.js'
import { commas, headsOf, readText, type Heads, type OnRow } from './csv.js'
import { ImportError } from './errors.js'
import { amountsOf, readAmount, type Figures } from './figures.js'
import { groupOfSurvey } from './fndds-groups.js'
import { portionsOf, type PrintedPortion } from './portions.js'
import { otherNames } from './record.js'
import { fnddsRelease, foodId, plainNumber } from './releases.js'
import { openTally, type Tally } from './report.js'
import type { Work } from './work.js'
import { readSpreadsheet } from './xlsx.js'
import type { SourceFile } from './zip.js'

interface SurveyFigures {
  readonly name: string
  readonly category: string
  readonly figures: Figures
}

interface Edition {
  readonly release: FoodRelease
  readonly tally: Tally
  figures?: Map<string, SurveyFigures>
  portions?: Map<string, PrintedPortion[]>
  names?: Map<string, string>
}

const CODE = 'Food code'
const NAME = 'Main food description'
const CATEGORY = 'WWEIA Category number'
const CATEGORY_NAME = 'WWEIA Category description'
const OTHER_NAMES = 'Additional food description'
const WEIGHT = 'Portion weight (g)'
const PORTION = 'Portion description'
/** The title and the head of a sheet stand in its first lines. */
const HEAD_WITHIN = 10

const missingHeads = (heads: readonly string[]) => {
  const there = new Set(heads.map((head) => columnUnder(head)))
  return columnRows.flatMap(({ column, heading }) => (heading === undefined || there.has(column) ? [] : [heading]))
}

/** Takes the lines of the sheet of figures. */
function figuresSheet(edition: Edition, cells: readonly string[], heads: Heads, file: string): OnRow {
  const missing = missingHeads(cells)
  if (missing.length > 0)
    throw new ImportError(
      'incomplete',
      `${file} has no column ${missing.map((head) => `"${head}"`).join(', ')}. Nothing was changed.`,
    )
  const [code, name, category] = [heads.need(CODE), heads.need(NAME), heads.find(CATEGORY)]
  const described = new Set([code, name, category, heads.find(CATEGORY_NAME)])
  const columns: readonly (readonly [place: number, column: Column | undefined])[] = cells
    .map((head, place) => [place, columnUnder(head)] as const)
    .filter(([place]) => !described.has(place))
  const foods = new Map<string, SurveyFigures>()
  edition.figures = foods
  const { tally } = edition
  return (row) => {
    const number = plainNumber(row[code] ?? '')
    if (number === undefined) return tally.count('no-food-id', file)
    tally.read.foods++
    const food: SurveyFigures = { name: row[name] ?? '', category: row[category] ?? '', figures: {} }
    for (const [place, column] of columns) {
      const text = row[place] ?? ''
      if (text === '') {
        tally.count('no-amount', `${food.name}: ${column ?? cells[place]}`)
        continue
      }
      tally.read.figures++
      if (column === undefined) {
        tally.count('not-followed')
        continue
      }
      const value = readAmount(text, column, tally, food.name)
      if (value !== undefined) food.figures[column] = { value, kind: 'calculated' }
    }
    if (foods.has(number)) tally.count('older-version', food.name)
    foods.set(number, food)
  }
}

/** Takes the lines of the sheet of portions. A subcode is a brand or variant with a weight of its own. */
function portionsSheet(edition: Edition, heads: Heads): OnRow {
  const [code, label, weight] = [heads.need(CODE), heads.need(PORTION), heads.need(WEIGHT)]
  const [sub] = [heads.find('Subcode description')]
  const portions = new Map<string, PrintedPortion[]>()
  edition.portions = portions
  return (row) => {
    edition.tally.read.portions++
    const number = plainNumber(row[code] ?? '')
    if (number === undefined) return edition.tally.count('dangling-portion')
    const variant = (row[sub] ?? '').trim()
    const said = (row[label] ?? '').trim()
    const some = portions.get(number) ?? []
    some.push({
      order: some.length,
      label: variant === '' ? said : `${said}, ${variant}`,
      grams: Number(row[weight] || Number.NaN),
    })
    portions.set(number, some)
  }
}

function namesSheet(edition: Edition, heads: Heads): OnRow {
  const [code, others] = [heads.need(CODE), heads.need(OTHER_NAMES)]
  const names = new Map<string, string>()
  edition.names = names
  return (row) => {
    const number = plainNumber(row[code] ?? '')
    if (number !== undefined && (row[others] ?? '') !== '') names.set(number, row[others] ?? '')
  }
}

/** Reads one sheet into the edition it belongs to; says in a note what is none of the three. */
async function readSheet(file: SourceFile, editions: Map<string, Edition>, work: Work): Promise<void> {
  let title = file.path
  let seen = 0
  let take: OnRow | undefined
  let twice = false
  const onRow: OnRow = (cells) => {
    if (take) return take(cells)
    const first = (cells[0] ?? '').trim()
    if (first.toLowerCase() !== CODE.toLowerCase()) {
      if (/\d{4}-\d{4}/.test(first)) title = first
      return ++seen < HEAD_WITHIN
    }
    const heads = headsOf(
      cells.map((cell) => cell.replace(/\s+/g, ' ')),
      file.path,
    )
    const part = heads.find(WEIGHT, PORTION) >= 0 ? 'portions' : heads.find(OTHER_NAMES) >= 0 ? 'names' : 'figures'
    if (part === 'figures' && heads.find('Energy (kcal)') < 0) return false
    const years = /(\d{4})-(\d{4})/.exec(title)?.[0] ?? ''
    let edition = editions.get(years)
    if (edition === undefined) editions.set(years, (edition = { release: fnddsRelease(years), tally: openTally() }))
    twice = edition[part] !== undefined
    if (twice) return false
    take =
      part === 'portions'
        ? portionsSheet(edition, heads)
        : part === 'names'
          ? namesSheet(edition, heads)
          : figuresSheet(edition, cells, heads, file.path)
    return true
  }
  if (/\.csv$/i.test(file.path)) await readText(await work.open(file), commas, onRow, work.signal)
  else await readSpreadsheet({ ...file, open: () => work.open(file) }, onRow, work.signal)
  if (twice) work.note(`${file.path} was left: the same sheet is there twice.`)
  else if (!take) work.note(`${file.path} was left: it is none of the sheets of foods that Charley reads.`)
}

/** Portions and other names that an earlier import brought, when this one has no sheet of them. */
async function storedPart(ids: readonly string[], work: Work): Promise<ReadonlyMap<string, Food>> {
  return new Map((await work.stored(ids)).map((food) => [food.id, food]))
}

const LOT = 500

function lotOf(edition: Edition, work: Work): Lot {
  const { release, tally, figures = new Map<string, SurveyFigures>() } = edition
  return {
    release: () => release,
    tally,
    foods: async function* () {
      for (const [code, some] of edition.portions ?? [])
        if (!figures.has(code)) tally.count('dangling-portion', `food code ${code}`, some.length)
      const codes = [...figures.keys()]
      for (let start = 0; start < codes.length; start += LOT) {
        const some = codes.slice(start, start + LOT)
        const whole = edition.portions !== undefined && edition.names !== undefined
        const stored = whole
          ? new Map<string, Food>()
          : await storedPart(
              some.map((code) => foodId(release, code)),
              work,
            )
        yield some.flatMap((code) => finish(code, edition, stored.get(foodId(release, code))) ?? [])
      }
    },
  }
}

function finish(code: string, edition: Edition, stored: Food | undefined): Food | undefined {
  const { release, tally } = edition
  const printed = edition.figures?.get(code)
  if (printed === undefined) return undefined
  const name = printed.name.replace(/\s+/g, ' ').trim()
  if (name === '') return void tally.count('no-name', code)
  const group = groupOfSurvey(printed.category)
  const amounts = amountsOf(printed.figures, { name, group }, tally)
  if (Object.keys(amounts).length === 0) return void tally.count('no-figures', name)
  return {
    id: foodId(release, code),
    release: release.id,
    name,
    alsoKnownAs: edition.names ? otherNames([edition.names.get(code) ?? ''], name) : (stored?.alsoKnownAs ?? []),
    group,
    unit: 'g',
    amounts,
    portions: edition.portions ? portionsOf(edition.portions.get(code) ?? [], name, tally) : (stored?.portions ?? []),
  }
}

/** Reads whichever of the sheets are there, of one edition or of several. The sheet of figures has to be among them. */
export async function readFndds(files: readonly SourceFile[], work: Work): Promise<readonly Lot[]> {
  const editions = new Map<string, Edition>()
  for (const file of files) await readSheet(file, editions, work)
  for (const { release, figures, portions } of editions.values()) {
    if (figures === undefined)
      throw new ImportError(
        'incomplete',
        `The ${portions ? 'portions' : 'names'} of ${release.title} are here, but not its figures. Please bring it in together with the sheet ` +
          '"FNDDS Nutrient Values": put them in one folder or one zip. Nothing was changed.',
      )
    if (portions === undefined)
      work.note(
        `${release.title} came without its sheet "Portions and Weights": foods have only the portions that were known before.`,
      )
  }
  return [...editions.values()].map((edition) => lotOf(edition, work))
}
