// How does a JSON download of FoodData Central become foods? Each food is whole in itself, and is read one at a time.
import { columnOf, unitOf } from './columns.js'
import { nameAttributes } from './fdc-csv.js'
import { offer } from './fdc-join.js'
import { zeroOnly } from './fdc-nutrients.js'
import { fdcIdOf } from './fdc-places.js'
import { readAmount, type Figures } from './figures.js'
import { readFoods } from './json.js'
import { originOf } from './origin.js'
import { dataTypes, usualOrigin, type Brand, type DataType, type FoodRecord, type Measure } from './record.js'
import { isoDate, plainNumber, surveyEdition } from './releases.js'
import type { Tally } from './report.js'
import { factor, readUnit } from './units.js'
import { openLots, type FdcLot, type Work } from './work.js'
import type { SourceFile } from './zip.js'

/** The lists at the top of the official files. */
export const fdcLists: Readonly<Record<string, DataType>> = {
  SRLegacyFoods: 'sr-legacy',
  FoundationFoods: 'foundation',
  SurveyFoods: 'survey',
  BrandedFoods: 'branded',
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const objectIn = (value: unknown): Json => (isObject(value) ? value : {})
const listIn = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : [])
const textIn = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '')

/** The figures of one food. A heading ("Proximates") comes without an amount, and a row without its nutrient is refused, not zeroed. */
function figuresOf(
  food: Json,
  type: DataType,
  name: string,
  tally: Tally,
): { readonly figures: Figures; readonly printed: boolean } {
  const figures: Figures = {}
  const rows = listIn(food['foodNutrients'])
  for (const row of rows) {
    tally.read.figures++
    const nutrient = objectIn(row['nutrient'])
    const [id, number] = [textIn(nutrient['id']), textIn(nutrient['number'])]
    const column = columnOf(id) ?? columnOf(number)
    if (column === undefined) {
      tally.count(id === '' && number === '' ? 'no-nutrient' : 'not-followed')
      continue
    }
    const value = readAmount(textIn(row['amount']), column, tally, name)
    if (value === undefined) continue
    const unit = readUnit(textIn(nutrient['unitName']))
    const ours = unitOf(column)
    const by = textIn(nutrient['unitName']) === '' ? 1 : unit && ours && factor(unit, ours)
    if (by === undefined) {
      tally.count('unknown-unit', `${name}: ${column} in ${textIn(nutrient['unitName'])}`)
      continue
    }
    if (figures[column] !== undefined) {
      tally.count('second-figure', `${name}: ${column}`)
      continue
    }
    const derivation = objectIn(row['foodNutrientDerivation'])
    const kind = originOf(textIn(derivation['code']), textIn(objectIn(derivation['foodNutrientSource'])['code']))
    if (kind === undefined && type !== 'survey' && type !== 'branded') tally.count('origin-unsaid')
    figures[column] = { value: value * by, kind: zeroOnly(kind ?? usualOrigin[type], value) }
  }
  return { figures, printed: rows.length > 0 }
}

function measuresOf(food: Json): readonly Measure[] {
  return listIn(food['foodPortions']).map((portion) => ({
    order: Number(textIn(portion['sequenceNumber']) || 0),
    amount: textIn(portion['amount']),
    unit: textIn(objectIn(portion['measureUnit'])['name']),
    modifier: textIn(portion['modifier']),
    description: textIn(portion['portionDescription']),
    grams: Number(textIn(portion['gramWeight'])),
  }))
}

const brandOf = (food: Json): Brand => ({
  owner: textIn(food['brandOwner']),
  name: textIn(food['brandName']),
  source: textIn(food['dataSource']),
  gtin: textIn(food['gtinUpc']),
  servingSize: textIn(food['servingSize']),
  servingUnit: textIn(food['servingSizeUnit']),
  household: textIn(food['householdServingFullText']),
  category: textIn(food['brandedFoodCategory']),
})

function namesOf(food: Json, type: DataType): readonly string[] {
  if (type === 'branded') return []
  return listIn(food['foodAttributes'])
    .filter((attribute) => nameAttributes.has(textIn(objectIn(attribute['foodAttributeType'])['id'])))
    .map((attribute) => textIn(attribute['value']))
}

const codes: Readonly<Record<DataType, string>> = {
  'sr-legacy': 'ndbNumber',
  foundation: 'ndbNumber',
  survey: 'foodCode',
  branded: '',
}

function read(food: Json, type: DataType, lotOf: (type: DataType, edition: string) => FdcLot, tally: Tally): void {
  const fdcId = fdcIdOf(textIn(food['fdcId']))
  if (fdcId === undefined) return tally.count('no-food-id', textIn(food['description']))
  const edition = type === 'survey' ? (surveyEdition(textIn(food['startDate']), textIn(food['endDate'])) ?? '') : ''
  const lot = lotOf(type, edition)
  lot.tally.read.foods++
  lot.published(isoDate(textIn(food['publicationDate'])))
  const measures = measuresOf(food)
  lot.tally.read.portions += measures.length
  const name = textIn(food['description'])
  const survey = objectIn(food['wweiaFoodCategory'])
  const record: FoodRecord = {
    type,
    fdcId,
    name,
    otherNames: namesOf(food, type),
    code: plainNumber(textIn(food[codes[type]])),
    category: type === 'survey' ? textIn(survey['wweiaFoodCategoryCode']) : textIn(objectIn(food['foodCategory'])['description']),
    ...figuresOf(food, type, name, lot.tally),
    measures,
    brand: type === 'branded' ? brandOf(food) : undefined,
  }
  offer(record, lot)
}

/** Reads the foods of one JSON file; `name` tells its scratch files apart. */
export async function readFdcJson(file: SourceFile, name: string, date: string, work: Work): Promise<readonly FdcLot[]> {
  const lots = openLots(work, name, date)
  const stream = await work.open(file)
  await readFoods(
    stream,
    file.path,
    (value, list) => {
      if (!isObject(value)) return
      const type = dataTypes[textIn(value['dataType'])] ?? fdcLists[list]
      if (type === undefined) return work.tally.count('not-a-food')
      read(value, type, lots.lot, work.tally)
    },
    work.signal,
  )
  return lots.all()
}
