// What is a food of FoodData Central, whichever way it was written down? CSV and JSON come here alike, and leave as our food.
import type { AmountKind, Food, FoodRelease } from '@charley/core'
import { groupOfBrand, groupOfTable } from './category-groups.js'
import { amountsOf, type Figures } from './figures.js'
import { groupOfSurvey } from './fndds-groups.js'
import { measureLabel, portionsOf, type PrintedPortion } from './portions.js'
import { foodId, plainBarcode } from './releases.js'
import type { Tally } from './report.js'
import { servingUnit } from './units.js'

export type DataType = 'sr-legacy' | 'foundation' | 'survey' | 'branded'

/** `data_type` of the CSV and `dataType` of the JSON. Everything else is a sample, or somebody's experiment. */
export const dataTypes: Readonly<Record<string, DataType>> = {
  sr_legacy_food: 'sr-legacy',
  foundation_food: 'foundation',
  survey_fndds_food: 'survey',
  branded_food: 'branded',
  'SR Legacy': 'sr-legacy',
  Foundation: 'foundation',
  'Survey (FNDDS)': 'survey',
  Branded: 'branded',
}

/** The kind of a figure where the file does not say. FNDDS is computed from its ingredients; brands print their label. */
export const usualOrigin: Readonly<Record<DataType, AmountKind>> = {
  'sr-legacy': 'imputed',
  foundation: 'imputed',
  survey: 'calculated',
  branded: 'label',
}

export interface Measure {
  readonly order: number
  readonly amount: string
  readonly unit: string
  readonly modifier: string
  readonly description: string
  readonly grams: number
}

export interface Brand {
  readonly owner: string
  readonly name: string
  /** LI or GDSN: who sent the label in. */
  readonly source: string
  readonly gtin: string
  readonly servingSize: string
  readonly servingUnit: string
  readonly household: string
  readonly category: string
}

export interface FoodRecord {
  readonly type: DataType
  readonly fdcId: number
  readonly name: string
  readonly otherNames: readonly string[]
  /** NDB number or food code, without leading zeros; undefined where it has none. */
  readonly code: string | undefined
  /** The words of the category; of survey foods its number. */
  readonly category: string
  readonly figures: Figures
  /** Some figure was printed, though perhaps none that Charley follows. */
  readonly printed: boolean
  readonly measures: readonly Measure[]
  readonly brand: Brand | undefined
}

function codeOf(record: FoodRecord): string {
  if (record.brand) {
    const barcode = plainBarcode(record.brand.gtin)
    if (barcode !== undefined) return `${record.brand.source.trim().toLowerCase() || 'label'}-${barcode.replace(/^0+/, '')}`
  }
  return record.code ?? `fdc-${record.fdcId}`
}

/** The id a food keeps through all versions and imports of its release. */
export const recordId = (record: FoodRecord, release: FoodRelease): string => foodId(release, codeOf(record))

const groups: Readonly<Record<DataType, (record: FoodRecord) => Food['group']>> = {
  'sr-legacy': ({ category, name }) => groupOfTable(category, name),
  foundation: ({ category, name }) => groupOfTable(category, name),
  survey: ({ category }) => groupOfSurvey(category),
  branded: ({ brand, category }) => groupOfBrand(brand?.category ?? category),
}

/** What a label says of its serving: the unit its figures are per 100 of, and the portion. */
function serving(brand: Brand, name: string, tally: Tally): { readonly unit: 'g' | 'ml'; readonly portions: Food['portions'] } {
  const unit = servingUnit(brand.servingUnit)
  const size = Number(brand.servingSize)
  if (unit === 'ml') tally.count('millilitres')
  if (brand.servingUnit.trim() === '') {
    tally.count('no-serving-unit', name)
    return { unit: 'g', portions: [] }
  }
  if (unit === undefined) {
    tally.count('unknown-serving-unit', `${name}: ${brand.servingSize} ${brand.servingUnit}`)
    return { unit: 'g', portions: [] }
  }
  if (!(size > 0) || !Number.isFinite(size)) {
    tally.count('no-weight', `${name}: ${brand.servingSize} ${brand.servingUnit}`)
    return { unit, portions: [] }
  }
  return { unit, portions: [{ label: brand.household.trim() || '1 serving', size }] }
}

/** The food as Charley keeps it; undefined, and counted, where it has no name or no figure to keep. */
export function toFood(record: FoodRecord, release: FoodRelease, tally: Tally): Food | undefined {
  const name = record.name.replace(/\s+/g, ' ').trim()
  if (name === '') return void tally.count('no-name', String(record.fdcId))
  const group = groups[record.type](record)
  const amounts = amountsOf(record.figures, { name, group }, tally)
  if (Object.keys(amounts).length === 0) {
    if (record.printed) tally.count('none-followed', name)
    return undefined
  }
  const printed: readonly PrintedPortion[] = record.measures.map(({ order, amount, unit, modifier, description, grams }) => ({
    order,
    grams,
    label: measureLabel(amount, unit, modifier, description),
  }))
  const label = record.brand ? serving(record.brand, name, tally) : undefined
  const maker = record.brand && (record.brand.name.trim() || record.brand.owner.trim())
  const barcode = record.brand && plainBarcode(record.brand.gtin)
  return {
    id: recordId(record, release),
    release: release.id,
    name,
    alsoKnownAs: otherNames(record.otherNames, name),
    group,
    unit: label?.unit ?? 'g',
    amounts,
    portions: [...(label?.portions ?? []), ...portionsOf(printed, name, tally)],
    ...(maker && { brand: maker }),
    ...(barcode !== undefined && { barcode }),
  }
}

/** The other names, one by one, without the name itself. */
export function otherNames(texts: readonly string[], name: string): readonly string[] {
  const names = texts.flatMap((text) => text.split(';')).map((text) => text.replace(/\s+/g, ' ').trim())
  const seen = new Set([name.toLowerCase()])
  return names.filter((text) => {
    const known = text === '' || seen.has(text.toLowerCase())
    seen.add(text.toLowerCase())
    return !known
  })
}
