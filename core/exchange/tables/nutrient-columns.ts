// Which nutrient is a column, and in which unit? By its name and the unit in brackets; what is not known for certain is no nutrient.
import { conversions } from '../../knowledge/intake/conversions.js'
import type { FoodNutrientId } from '../../knowledge/types/index.js'

export interface NutrientColumn {
  readonly id: FoodNutrientId
  /** What one of the column's unit is in ours. */
  readonly factor: number
}

const names: Readonly<Record<string, FoodNutrientId>> = {
  energy: 'energyKcal',
  calories: 'energyKcal',
  kcal: 'energyKcal',
  water: 'waterG',
  protein: 'proteinG',
  fat: 'fatG',
  'total fat': 'fatG',
  carbs: 'carbohydrateG',
  carbohydrate: 'carbohydrateG',
  carbohydrates: 'carbohydrateG',
  'total carbohydrate': 'carbohydrateG',
  fiber: 'fibreG',
  fibre: 'fibreG',
  'dietary fiber': 'fibreG',
  calcium: 'calciumMg',
  magnesium: 'magnesiumMg',
  potassium: 'potassiumMg',
  sodium: 'sodiumMg',
  phosphorus: 'phosphorusMg',
  iron: 'ironMg',
  zinc: 'zincMg',
  'vitamin d': 'vitaminDUg',
  'vitamin d2': 'vitaminDUg',
  'vitamin d3': 'vitaminDUg',
  'b1 (thiamine)': 'thiaminMg',
  'vitamin b1': 'thiaminMg',
  thiamin: 'thiaminMg',
  thiamine: 'thiaminMg',
  'b6 (pyridoxine)': 'vitaminB6Mg',
  'vitamin b6': 'vitaminB6Mg',
  'b12 (cobalamin)': 'vitaminB12Ug',
  'vitamin b12': 'vitaminB12Ug',
  folate: 'folateDfeUg',
  'folic acid': 'folicAcidUg',
  'vitamin k': 'vitaminKUg',
  'vitamin c': 'vitaminCMg',
  alcohol: 'alcoholG',
  caffeine: 'caffeineMg',
}

const IN_GRAMS: Readonly<Record<string, number>> = { kg: 1e3, g: 1, mg: 1e-3, mcg: 1e-6, ug: 1e-6 }
const KJ_PER_KCAL = 1000 / conversions.kcalPerMj.value
const energyUnits: Readonly<Record<string, number>> = { kcal: 1, cal: 1, kj: 1 / KJ_PER_KCAL }

/** "vitaminDUg" is in ug. */
const ownUnit = (id: FoodNutrientId): string => /(Kcal|G|Mg|Ug)$/.exec(id)![1]!.toLowerCase()

const folded = (unit: string) =>
  unit
    .trim()
    .toLowerCase()
    .replace(/[µμ]/g, 'u')
    .replace(/ (?:dfe|rae)$/, '')

/** What one of `unit` is in the nutrient's own; undefined where the unit is another kind of thing. */
export function nutrientFactor(id: FoodNutrientId, unit: string): number | undefined {
  const given = folded(unit)
  if (id === 'energyKcal') return energyUnits[given]
  if (id === 'vitaminDUg' && (given === 'iu' || given === 'ie')) return 1 / conversions.iuPerUgVitaminD.value
  const [from, to] = [IN_GRAMS[given], IN_GRAMS[ownUnit(id)]]
  return from === undefined || to === undefined ? undefined : from / to
}

/** "Vitamin D (IU)", "B1 (Thiamine) (mg)", "Magnesium, mg". `bare`: the unit of columns that name none. */
export function nutrientColumn(
  heading: string,
  bare: (id: FoodNutrientId) => string | undefined = () => undefined,
): NutrientColumn | undefined {
  const text = heading.trim().replace(/\s+/g, ' ')
  const found = /^(.*?)(?:\s*[([]([^()[\]]*)[)\]]|,\s*([^\s,]+)|_(mg|ug|mcg|g|iu|kcal|kj))$/i.exec(text)
  const known = (name: string) => {
    const key = name.trim().toLowerCase().replaceAll('_', ' ')
    return Object.hasOwn(names, key) ? names[key] : undefined
  }
  const whole = known(text)
  const id = whole ?? (found ? known(found[1]!) : undefined)
  if (id === undefined) return undefined
  const unit = whole === undefined ? (found?.[2] ?? found?.[3] ?? found?.[4]) : id === 'energyKcal' ? 'kcal' : bare(id)
  const factor = unit === undefined ? undefined : nutrientFactor(id, unit)
  return factor === undefined ? undefined : { id, factor }
}
