// How far may a printed food figure lie from what is on the plate? By nutrient, and by how the figure came to be known.
import { derived, judged, type AmountKind, type FoodGroup, type FoodNutrientId, type Known } from '../types/index.js'

/** Foods, then the 10th, 50th and 90th centile over them; `node scripts/foods/composition-spread.mjs` prints it. */
const sr28 = (foods: number, low: number, middle: number, high: number): Known =>
  derived(
    middle,
    [low, high],
    `SD ÷ mean between samples of one food: median of ${foods} foods with 5 samples or more, range the 10th to 90th centile; SD is the printed standard error × √n`,
    ['usda-sr28'],
  )

/** Share of the figure: SD of samples of one food. */
const betweenSamples: Readonly<Record<FoodNutrientId, Known>> = {
  energyKcal: judged(0.07, [0.03, 0.14], 'follows fat, protein and water; hardly ever measured as such', ['usda-sr28']),
  waterG: sr28(2750, 0.0082, 0.033, 0.14),
  proteinG: sr28(2637, 0.027, 0.072, 0.22),
  fatG: sr28(2611, 0.045, 0.2, 0.61),
  carbohydrateG: judged(0.1, [0.03, 0.4], 'reckoned as what is left over, so it takes the errors of fat, protein and water', [
    'usda-sr28',
  ]),
  fibreG: sr28(344, 0.058, 0.16, 0.39),
  calciumMg: sr28(1911, 0.049, 0.2, 0.59),
  magnesiumMg: sr28(1709, 0.034, 0.095, 0.29),
  potassiumMg: sr28(1871, 0.043, 0.12, 0.33),
  sodiumMg: sr28(1607, 0.039, 0.15, 0.73),
  phosphorusMg: sr28(1725, 0.032, 0.1, 0.28),
  ironMg: sr28(1922, 0.065, 0.2, 0.55),
  zincMg: sr28(1748, 0.047, 0.15, 0.43),
  vitaminDUg: sr28(18, 0.2, 0.48, 0.77),
  thiaminMg: sr28(1347, 0.02, 0.21, 0.6),
  vitaminB6Mg: sr28(950, 0.041, 0.16, 0.49),
  vitaminB12Ug: sr28(427, 0.083, 0.21, 0.48),
  folateDfeUg: sr28(557, 0.081, 0.23, 0.69),
  folicAcidUg: sr28(15, 0.07, 0.19, 0.95),
  vitaminKUg: sr28(152, 0.066, 0.31, 1.8),
  vitaminCMg: sr28(591, 0.096, 0.34, 0.95),
  alcoholG: sr28(31, 0.049, 0.072, 0.15),
  caffeineMg: sr28(10, 0.0098, 0.11, 0.42),
}

/** What comes on top for how the figure came about: its square is added to that of the samples. */
const onTop: Readonly<Record<AmountKind, Known>> = {
  analysed: judged(0, [0, 0.05], 'nothing but the samples themselves; laboratories agree closely'),
  calculated: judged(0.1, [0.05, 0.2], 'ingredients, yields and losses in cooking are taken from tables'),
  recipe: judged(0.2, [0.1, 0.35], 'your kitchen is not the recipe: grams of each ingredient differ by a fifth or more'),
  imputed: judged(0.3, [0.15, 0.5], 'taken from a like food by the maker of the table'),
  borrowed: judged(0.35, [0.2, 0.6], 'taken by us from a like food'),
  label: judged(0.2, [0.1, 0.3], 'labels are rounded, and may be out by a fifth or more before anybody objects'),
  'assumed-zero': judged(0, [0, 0], 'none can be there, so nothing can vary'),
}

/** Share of the figure, in waters: taps and springs differ from place to place far more than samples of one of them. */
const water = judged(0.6, [0.3, 1], 'calcium and magnesium of tap water differ severalfold between towns')

export const compositionFigures = { betweenSamples, onTop, water } as const

const spreads = new Map<string, Known>()
const root = (...parts: readonly number[]) => Math.hypot(...parts)

/**
 * SD of a food's figure ÷ the figure: how far the food on the plate may lie from the table. Sampling and the way the figure was got are
 * taken as independent (SDs add in squares). Pass the food's group where it is known: the minerals of waters differ far more.
 */
export function compositionSpread(nutrient: FoodNutrientId, kind: AmountKind, group?: FoodGroup): Known {
  const wet = group === 'waters' && nutrient !== 'waterG'
  const key = `${nutrient} ${kind} ${wet}`
  const found = spreads.get(key)
  if (found) return found
  const base = kind === 'assumed-zero' ? onTop['assumed-zero'] : wet ? water : betweenSamples[nutrient]
  const more = onTop[kind]
  const spread: Known = judged(
    root(base.value, more.value),
    [root(base.low, more.low), root(base.high, more.high)],
    `${base.note}; and on top: ${more.note}`,
    base.sources,
  )
  spreads.set(key, spread)
  return spread
}
