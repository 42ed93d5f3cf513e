// Was enough drunk, and salt enough for the sweat? Water and sodium of a day against need and losses, all as ranges.
import type { Entry } from '../diary/entry.js'
import { intake } from '../knowledge/intake/index.js'
import { judging } from '../knowledge/intake/judging.js'
import type { Known } from '../knowledge/types/index.js'
import { drinkingWarnings, type FluidWarning } from './drinking.js'
import { plus, times } from './estimate.js'
import { guess, weightOf } from './guess.js'
import { itemsOf, type GroupOf } from './items.js'
import type { Authority, Estimate, LifeStage, Sum } from './report.js'
import { drinksAdvised, requirementOf } from './requirements/index.js'
import { sumAmounts } from './sum.js'
import { sweatOf, type Drunk, type SweatSession } from './sweat.js'

const ML_PER_LITRE = 1000

export interface Fluids {
  /** Grams of water of this day. */
  readonly water: { readonly drinks: Sum; readonly food: Sum; readonly all: Sum }
  /** Millilitres of everything drunk. */
  readonly drinksMl: Estimate
  /**
   * Grams of water. `share`: what was had, of an adequate intake with the sweat on top; its upper end is that of the adequate intake
   * alone, which has everyday sweat in it. Below 1 nothing is proven: thirst decides. Absent where the authority has no figure.
   */
  readonly need?: { readonly adequate: Known; readonly withSweat: Estimate; readonly share: Estimate }
  /** Millilitres of drinks that the authority advises. */
  readonly drinksAdvisedMl?: Known
  /** What sweat took: litres, and milligrams of sodium and potassium. */
  readonly sweat: {
    readonly sessions: readonly SweatSession[]
    readonly litres: Estimate
    readonly sodiumMg: Estimate
    readonly potassiumMg: Estimate
  }
  /** Milligrams. `reduceAbove`: reduce when usually above; it does not hold for who sweats much. */
  readonly sodium: { readonly eaten: Sum; readonly adequate?: Known; readonly reduceAbove?: Known }
  /** Grams of pure alcohol, and British units. */
  readonly alcohol: { readonly grams: Sum; readonly units: Estimate }
  readonly warnings: readonly FluidWarning[]
}

/** Litres of one drink; a quantity not said is guessed from what people usually take. */
function drunkOf(entry: Entry, groupOf: GroupOf | undefined): readonly Drunk[] {
  if (entry.kind !== 'drink') return []
  return itemsOf([entry], groupOf).map((item) => {
    const said = item.weightG !== undefined
    const litres = weightOf(item) / ML_PER_LITRE
    const most = said ? litres : Math.max(litres, guess(item, 'waterG').high / ML_PER_LITRE)
    return { at: Date.parse(entry.at), litres: { value: litres, low: said ? litres : 0, high: most } }
  })
}

const needFor = (adequate: Known, sweatL: Estimate, { low, best, high }: Sum): NonNullable<Fluids['need']> => {
  const withSweat = {
    value: adequate.value + sweatL.value * ML_PER_LITRE,
    low: adequate.low,
    high: adequate.high + sweatL.high * ML_PER_LITRE,
  }
  return {
    adequate,
    withSweat,
    share: { value: best / withSweat.value, low: low / withSweat.high, high: high / withSweat.low },
  }
}

function advisedMl(stage: LifeStage, authority: Authority): Known | undefined {
  if (authority === 'uk') return intake.hydration.needs.ukDrinksMl
  return authority === 'nasem' ? drinksAdvised(stage) : undefined
}

/**
 * Fluids and salt of one local day, from the entries that stand on it. Supplements and medicines are no drinks; a soup is food.
 * No verdict: losses are guesses unless somebody stood on the scales, and the adequate intakes are not needs.
 */
export function fluids(entries: readonly Entry[], stage: LifeStage, authority: Authority, groupOf?: GroupOf): Fluids {
  const of = (...kinds: readonly Entry['kind'][]) =>
    sumAmounts(
      itemsOf(
        entries.filter(({ kind }) => kinds.includes(kind)),
        groupOf,
      ),
    )
  const all = of('food', 'drink', 'supplement')
  const drinks = entries.flatMap((entry) => drunkOf(entry, groupOf))
  const sessions = entries.flatMap((entry) => (entry.kind === 'exercise' ? (sweatOf(entry, drinks) ?? []) : []))
  const litres = plus(sessions.map((session) => session.litres))
  const { sodiumMmolPerL, sodiumMgPerMmol, potassiumMmolPerL, potassiumMgPerMmol } = intake.hydration.sweat
  const water = requirementOf('waterG', stage, authority)?.ai
  const sodium = requirementOf('sodiumMg', stage, authority)
  const advised = advisedMl(stage, authority)
  const drunk = plus(drinks.map((drink) => drink.litres))
  const unit = judging.alcoholUnitG
  return {
    water: { drinks: of('drink').waterG, food: of('food').waterG, all: all.waterG },
    drinksMl: { value: drunk.value * ML_PER_LITRE, low: drunk.low * ML_PER_LITRE, high: drunk.high * ML_PER_LITRE },
    ...(water && { need: needFor(water, litres, all.waterG) }),
    ...(advised && { drinksAdvisedMl: advised }),
    sweat: {
      sessions,
      litres,
      sodiumMg: times(litres, sodiumMmolPerL, sodiumMgPerMmol),
      potassiumMg: times(litres, potassiumMmolPerL, potassiumMgPerMmol),
    },
    sodium: {
      eaten: all.sodiumMg,
      ...(sodium?.ai && { adequate: sodium.ai }),
      ...(sodium?.cdrr && { reduceAbove: sodium.cdrr }),
    },
    alcohol: {
      grams: all.alcoholG,
      units: {
        value: all.alcoholG.best / unit.value,
        low: all.alcoholG.low / unit.high,
        high: all.alcoholG.high / unit.low,
      },
    },
    warnings: drinkingWarnings(drinks, sessions),
  }
}
