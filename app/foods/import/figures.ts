// What are a food's amounts, given the figures as the file prints them? Unknown stays unknown; nothing here turns a gap into a zero.
import { foodNutrientIds, type Amount, type Amounts, type FoodGroup, type FoodNutrientId } from '@charley/core'
import type { Column } from './columns.js'
import { factors } from './factors.js'
import type { Tally } from './report.js'
import type { ReasonId } from './reasons.js'

/** The figures of one food as printed, each in the unit of its column. */
export type Figures = Partial<Record<Column, Amount>>

/** Reads one printed amount; undefined, and counted, where it is no figure. Carbohydrate by difference may fall below 0. */
export function readAmount(text: string, column: Column, tally: Tally, example: string): number | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return void tally.count('no-amount')
  const value = Number(trimmed)
  if (!Number.isFinite(value)) return void tally.count('not-a-figure', `${example}: "${trimmed}"`)
  if (value < 0 && column !== 'carbohydrateG') return void tally.count('negative-figure', `${example}: ${trimmed}`)
  return value
}

const calculated = (value: number): Amount => ({ value, kind: 'calculated' })

/** Energy: kcal as such, else with specific, else with general Atwater factors, else from kJ, else from what the food is made of. */
function energy(figures: Figures, group: FoodGroup, tally: Tally): Amount | undefined {
  if (figures.energyKcal) return figures.energyKcal
  const given: readonly (readonly [Amount | undefined, ReasonId])[] = [
    [figures.energySpecificKcal, 'energy-specific'],
    [figures.energyGeneralKcal, 'energy-general'],
    [figures.energyKj && { ...figures.energyKj, value: figures.energyKj.value / factors.kjPerKcal }, 'energy-kj'],
  ]
  for (const [amount, reason] of given) {
    if (amount === undefined) continue
    tally.count(reason)
    return amount
  }
  const { proteinG, fatG, carbohydrateG, alcoholG } = figures
  // A drink that may hold alcohol has no energy anybody can compute until the alcohol is known.
  if (!proteinG || !fatG || !carbohydrateG || (!alcoholG && (group === 'alcohol' || group === 'other'))) return undefined
  tally.count('energy-computed')
  return calculated(
    factors.kcalPerProteinG * proteinG.value +
      factors.kcalPerFatG * fatG.value +
      factors.kcalPerCarbohydrateG * Math.max(0, carbohydrateG.value) +
      factors.kcalPerAlcoholG * (alcoholG?.value ?? 0),
  )
}

const energyColumns = ['energyKcal', 'energySpecificKcal', 'energyGeneralKcal', 'energyKj'] as const

/** Folate in dietary equivalents (IOM 1998): food folate + 1.7 × folic acid. Total folate alone does not tell it. */
function folate({ folateDfeUg, foodFolateUg, folicAcidUg }: Figures, tally: Tally): Amount | undefined {
  if (folateDfeUg || !foodFolateUg || !folicAcidUg) return folateDfeUg
  tally.count('folate-computed')
  return calculated(foodFolateUg.value + factors.dfePerFolicAcid * folicAcidUg.value)
}

const SLACK = 1.05
/** 65 foods of SR Legacy are more than 2 % off 4.184; what is 10 % off is a slip of some unit. */
const ENERGY_SLACK = 0.1
const FEW_KCAL = 20

function flag(figures: Figures, amounts: Amounts, name: string, tally: Tally) {
  const value = (column: Column) => figures[column]?.value
  const over = (part: number | undefined, whole: number | undefined) =>
    part !== undefined && whole !== undefined && part > whole * SLACK + 1
  if (over(value('sugarsG'), amounts.carbohydrateG?.value)) tally.count('sugars-over-carbohydrate', name)
  if (over(value('saturatedFatG'), amounts.fatG?.value)) tally.count('saturated-over-fat', name)
  const parts = (['waterG', 'proteinG', 'fatG', 'carbohydrateG', 'alcoholG'] as const).map((id) => amounts[id]?.value ?? 0)
  if (
    over(
      parts.reduce((sum, part) => sum + part, 0),
      100,
    )
  )
    tally.count('parts-over-whole', name)
  const [kcal, kj] = [value('energyKcal'), value('energyKj')]
  if (kcal !== undefined && kj !== undefined && Math.abs(kj / factors.kjPerKcal - kcal) > Math.max(FEW_KCAL, kcal * ENERGY_SLACK))
    tally.count('kj-against-kcal', name)
  const [ug, iu] = [value('vitaminDUg'), value('vitaminDIu')]
  if (ug !== undefined && iu !== undefined && Math.abs(iu / factors.iuPerVitaminDUg - ug) > Math.max(1, ug * ENERGY_SLACK))
    tally.count('d-iu-against-ug', name)
}

/** The amounts of a food, and what had to be done to have them, counted. */
export function amountsOf(figures: Figures, food: { readonly name: string; readonly group: FoodGroup }, tally: Tally): Amounts {
  const known: Figures = { ...figures }
  const fill = (column: 'fatG' | 'fibreG' | 'vitaminDUg', other: Amount | undefined, reason: ReasonId) => {
    if (known[column] !== undefined || other === undefined) return
    tally.count(reason, food.name)
    known[column] = other
  }
  fill('fatG', figures.labelFatG, 'label-fat')
  fill('fibreG', figures.newMethodFibreG, 'new-fibre')
  const iu = figures.vitaminDIu
  fill('vitaminDUg', iu && { ...iu, value: iu.value / factors.iuPerVitaminDUg }, 'vitamin-d-iu')
  const dfe = folate(figures, tally)
  if (dfe) known.folateDfeUg = dfe
  let computed = dfe && !figures.folateDfeUg ? 1 : 0
  const carbohydrate = known.carbohydrateG
  if (carbohydrate && carbohydrate.value < 0) {
    tally.count('negative-carbohydrate', `${food.name}: ${carbohydrate.value} g`)
    known.carbohydrateG = { ...carbohydrate, value: 0 }
  }
  const kcal = energy(known, food.group, tally)
  if (kcal) known.energyKcal = kcal
  if (kcal && !energyColumns.some((column) => figures[column])) computed++
  const amounts: Partial<Record<FoodNutrientId, Amount>> = {}
  for (const id of foodNutrientIds) {
    const amount = known[id]
    if (amount !== undefined) amounts[id] = amount
  }
  flag(figures, amounts, food.name, tally)
  const printed = Object.keys(figures).length
  const taken = Object.keys(amounts).length - computed
  if (printed > taken) tally.count('helper', undefined, printed - taken)
  return amounts
}
