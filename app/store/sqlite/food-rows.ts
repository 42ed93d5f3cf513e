// How does a food become a row, and a row a food?
import type { Amount, AmountKind, Amounts, Food, FoodGroup, FoodNutrientId, FoodUnit, Portion } from '@charley/core'

/** A row of an edition's table of foods, all but its number. */
export interface FoodRow {
  readonly id: string
  readonly name: string
  /** JSON: the other names. */
  readonly others: string | null
  readonly food_group: string
  readonly unit: string
  /** JSON: for each kind of figure the nutrients that have it, by their short names. */
  readonly amounts: string
  /** JSON: pairs of label and size. */
  readonly portions: string | null
  readonly brand: string | null
  readonly barcode: string | null
  readonly form: string | null
}

/** Short, because a branded table has millions of rows; once released, never changed. */
const nutrientCodes: Readonly<Record<FoodNutrientId, string>> = {
  energyKcal: 'en',
  waterG: 'wa',
  proteinG: 'pr',
  fatG: 'fa',
  carbohydrateG: 'cb',
  fibreG: 'fi',
  calciumMg: 'ca',
  magnesiumMg: 'mg',
  potassiumMg: 'k',
  sodiumMg: 'na',
  phosphorusMg: 'p',
  ironMg: 'fe',
  zincMg: 'zn',
  vitaminDUg: 'd',
  thiaminMg: 'b1',
  vitaminB6Mg: 'b6',
  vitaminB12Ug: 'b12',
  folateDfeUg: 'fo',
  folicAcidUg: 'fc',
  vitaminKUg: 'vk',
  vitaminCMg: 'c',
  alcoholG: 'al',
  caffeineMg: 'cf',
}
const kindCodes: Readonly<Record<AmountKind, string>> = {
  analysed: 'a',
  calculated: 'c',
  imputed: 'i',
  'assumed-zero': 'z',
  label: 'l',
  recipe: 'r',
  borrowed: 'b',
}
const turned = <Name extends string>(codes: Readonly<Record<Name, string>>): ReadonlyMap<string, Name> =>
  new Map(Object.entries<string>(codes).map(([name, code]) => [code, name as Name]))
const nutrients = turned(nutrientCodes)
const kinds = turned(kindCodes)

function amountsText(amounts: Amounts): string {
  const byKind: Record<string, Record<string, number>> = {}
  for (const [id, amount] of Object.entries(amounts) as [FoodNutrientId, Amount | undefined][]) {
    if (amount === undefined) continue
    const group = (byKind[kindCodes[amount.kind]] ??= {})
    group[nutrientCodes[id]] = amount.value
  }
  return JSON.stringify(byKind)
}

function amountsOf(text: string): Amounts {
  const amounts: Partial<Record<FoodNutrientId, Amount>> = {}
  for (const [kindCode, group] of Object.entries(JSON.parse(text) as Record<string, Record<string, number>>)) {
    const kind = kinds.get(kindCode)
    for (const [code, value] of Object.entries(group)) {
      const id = nutrients.get(code)
      if (kind !== undefined && id !== undefined) amounts[id] = { value, kind }
    }
  }
  return amounts
}

/** A printed barcode without its leading zeros: a UPC is an EAN that begins with one. Undefined for what is no barcode. */
const plainBarcode = (barcode: string): string | undefined => {
  const digits = barcode.replace(/[\s-]/g, '')
  return /^\d{6,14}$/.test(digits) ? digits.replace(/^0+/, '') : undefined
}

/** What a food is looked up by, as words that the full-text index takes whole: its id, and its barcode. */
export const idKey = (id: string): string => `i${Buffer.from(id).toString('hex')}`
export const barcodeKey = (barcode: string): string | undefined => {
  const plain = plainBarcode(barcode)
  return plain === undefined ? undefined : `b${plain}`
}

/** The food as a row. Throws when it is of another release. */
export function rowOf(food: Food, release: string): FoodRow {
  if (food.release !== release)
    throw new Error(`the food ${food.id} is of the release ${food.release}; it cannot go into ${release}`)
  return {
    id: food.id,
    name: food.name,
    others: food.alsoKnownAs.length > 0 ? JSON.stringify(food.alsoKnownAs) : null,
    food_group: food.group,
    unit: food.unit,
    amounts: amountsText(food.amounts),
    portions: food.portions.length > 0 ? JSON.stringify(food.portions.map(({ label, size }) => [label, size])) : null,
    brand: food.brand ?? null,
    barcode: food.barcode ?? null,
    form: food.form ?? null,
  }
}

export const othersOf = (row: Pick<FoodRow, 'others'>): readonly string[] =>
  row.others === null ? [] : (JSON.parse(row.others) as string[])

/** The row as the food that was put in. */
export function foodOf(row: FoodRow, release: string): Food {
  const portions = row.portions === null ? [] : (JSON.parse(row.portions) as [string, number][])
  return {
    id: row.id,
    release,
    name: row.name,
    alsoKnownAs: othersOf(row),
    group: row.food_group as FoodGroup,
    unit: row.unit as FoodUnit,
    amounts: amountsOf(row.amounts),
    portions: portions.map(([label, size]): Portion => ({ label, size })),
    ...(row.brand === null ? {} : { brand: row.brand }),
    ...(row.barcode === null ? {} : { barcode: row.barcode }),
    ...(row.form === null ? {} : { form: row.form }),
  }
}
