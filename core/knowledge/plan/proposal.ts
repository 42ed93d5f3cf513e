// May somebody be told to eat more of this, and how much at most? Fails closed: a food that is not surely wholesome is not proposed.
import type { Food, Portion } from '../types/index.js'
import { kindByName } from './kind-by-name.js'
import { kinds, type Kind } from './kinds.js'
import type { Proposal } from './proposal-shape.js'
import { rations, sanePortion, type Ration } from './rations.js'

function isSane({ unit, amounts }: Food, { size }: Portion): boolean {
  const { energyKcal } = amounts
  if (unit === 'piece' || energyKcal === undefined) return false
  if (size < sanePortion.leastGrams.value || size > sanePortion.mostGrams.value) return false
  return (energyKcal.value * size) / 100 <= sanePortion.mostKcal.value
}

function propose(food: Food, kind: Kind): Proposal {
  const ration: Ration = rations[kind.ration]
  const portion = food.portions.find(({ label }) => label === kind.portion) ?? food.portions[0]
  const sane = portion !== undefined && isSane(food, portion)
  return { may: kind.may && sane, ...ration, kin: kind.kin, meal: kind.meal, ...(sane ? { portion } : {}) }
}

const found = new WeakMap<Food, Proposal>()

/**
 * Whether more of a food may be proposed (no alcohol, sweets, salted, fried or raw-to-cook foods, no liver, nothing mixed that is not on our
 * lists), in which portion, how often at most, what may stand in for it, and at which meal it is mostly eaten.
 */
export function proposal(food: Food): Proposal {
  const known = found.get(food)
  if (known) return known
  const ours = food.id.startsWith('charley:') ? (kinds.get(food.id) ?? unlisted(food)) : kindByName(food)
  const made = propose(food, ours)
  found.set(food, made)
  return made
}

const unlisted = (food: Food): Kind => ({ kin: food.group, may: false, ration: 'never', meal: 'any' })
