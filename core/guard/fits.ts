// Is a rule about this suggestion? Amounts are compared with the rule's limits; what nobody knows is taken to be over them.
import type { EatingMatter, Food, GuardAbout, GuardedNutrient, Known, StandsFor } from '../knowledge/types/index.js'
import type { Case } from '../person/case.js'
import type { Suggestion } from './suggestion.js'
import { upperLimit } from './upper-limit.js'

/** Whether a matter of eating stands between this person and more of a food. */
export type EatingFits = (matter: EatingMatter, food: Food, eaten: boolean, person: Case) => boolean

/** A suggestion, or what an action comes down to. */
export type Put = Exclude<Suggestion, { what: 'action' }> | StandsFor
type About<K extends GuardAbout['what']> = Extract<GuardAbout, { what: K }>
type Of<K extends Put['what']> = Extract<Put, { what: K }>

/** Written so that no amount, and "not a number", are over it. */
const over = (limit: Known | undefined, amount = Number.NaN): boolean => limit === undefined || !(amount <= limit.value)
const among = <T>(list: readonly T[] | undefined, one: T): boolean => list === undefined || list.includes(one)

/** Whether a rule about `about` speaks of what is put to this person. */
export function fits(about: GuardAbout, put: Put, person: Case, eats: EatingFits): boolean {
  if (put.what === 'food-for') return about.what === 'food' && about.nutrient === put.nutrient
  if (about.what !== put.what) return false
  switch (put.what) {
    case 'supplement':
      return supplementFits(about as About<'supplement'>, put, person)
    case 'food':
      return foodFits(about as About<'food'>, put.food, { perDay: put.morePerDay, eaten: put.eaten, person, eats })
    case 'less-food':
      return foodFits(about as About<'less-food'>, put.food, { perDay: put.lessPerDay, eaten: true, person, eats })
    case 'diet':
      return dietFits(about as About<'diet'>, put)
    case 'drink':
      return drinkFits(about as About<'drink'>, put)
    case 'stretch':
      return among((about as About<'stretch'>).positions, put.position)
    case 'exercise':
      return among((about as About<'exercise'>).efforts, put.effort)
    case 'heat':
      return among((about as About<'heat'>).ways, put.way)
    case 'salt':
    case 'salt-substitute':
    case 'eat-less':
    case 'stop-medicine':
      return true
  }
}

type Dose = Omit<Extract<Suggestion, { what: 'supplement' }>, 'what' | 'perDay'> & { readonly perDay?: number }

/** What an action leaves to a prescriber has no amount. */
function doseOf(put: Of<'supplement'>): Dose {
  if (typeof put.perDay === 'number') return { ...put, perDay: put.perDay }
  return { nutrient: put.nutrient, ...(put.perDay && { perDay: put.perDay.value }) }
}

function supplementFits(about: About<'supplement'>, put: Of<'supplement'>, person: Case): boolean {
  const { nutrient, perDay, perDose = perDay, alreadyPerDay, form } = doseOf(put)
  const limits = [about.over, about.overUpper, about.perDoseOver, about.alreadyUnsaid]
  if (!among(about.nutrients, nutrient)) return false
  if (perDay === undefined) return limits.every((limit) => limit === undefined)
  if (about.alreadyUnsaid && alreadyPerDay !== undefined) return false
  if (form !== undefined && about.exceptForms?.some((one) => form.toLowerCase().includes(one))) return false
  const total = perDay + (alreadyPerDay ?? 0)
  return over(about.over, total) && over(about.perDoseOver, perDose) && isOverUpper(about.overUpper, nutrient, total, person)
}

/** What is no amount at all is over every limit, also where none is set. */
const isOverUpper = (
  authority: About<'supplement'>['overUpper'],
  nutrient: GuardedNutrient,
  total: number,
  person: Case,
): boolean => authority === undefined || !Number.isFinite(total) || total > upperLimit(nutrient, person, authority)

const PER_BASE = 100

interface Meal {
  readonly perDay: number
  readonly eaten: boolean
  readonly person: Case
  readonly eats: EatingFits
}

function foodFits(about: About<'food' | 'less-food'>, food: Food, { perDay, eaten, person, eats }: Meal): boolean {
  if (about.named !== undefined && !isNamed(about.named, [food.name, ...food.alsoKnownAs])) return false
  if (about.eating !== undefined && !eats(about.eating, food, eaten, person)) return false
  const unknown = about.assumeNone ? 0 : Number.NaN
  const figure = (about.nutrient && food.amounts[about.nutrient]?.value) ?? unknown
  return over(about.over, (figure * perDay) / (food.unit === 'piece' ? 1 : PER_BASE))
}

const isNamed = (words: readonly string[], names: readonly string[]): boolean =>
  names.some((name) => words.some((word) => ` ${name.toLowerCase().replace(/[^a-z]+/g, ' ')} `.includes(` ${word} `)))

function dietFits({ nutrient, risesBy, changesBy }: About<'diet'>, { change }: Of<'diet'>): boolean {
  if (nutrient === undefined) return true
  // No change at all told: it is asked whether there may be a plan. One told without this nutrient may do anything to it.
  if (Object.keys(change).length === 0) return false
  const moved = change[nutrient]
  if (moved === undefined) return true
  const { before, after } = moved
  if (risesBy !== undefined) return over(risesBy, after - before)
  return before !== after && over(changesBy, Math.abs(after - before) / before)
}

function drinkFits({ drinks, over: most, perHourOver }: About<'drink'>, put: Of<'drink'>): boolean {
  if (!among(drinks, put.drink)) return false
  if (!('extraMlPerDay' in put)) return most === undefined && perHourOver === undefined
  if (perHourOver !== undefined && put.mlPerHour === undefined) return false
  return over(most, put.extraMlPerDay) && over(perHourOver, put.mlPerHour)
}
