// Who stands before the guard in its tests? Someone asked everything, and every answer is no; then what is said otherwise.
import { kidneyDoubt } from '../knowledge/actions/groups.js'
import { actions } from '../knowledge/actions/index.js'
import { guardRules } from '../knowledge/guard/index.js'
import { medicines } from '../knowledge/medicines/index.js'
import type { Amounts, Food, FoodGroup } from '../knowledge/types/index.js'
import type { Answer, Case, Eating, LabResult, Override } from '../person/case.js'
import { factsOf } from '../person/evaluate.js'

export const classes: ReadonlySet<string> = new Set(medicines.map(({ id }) => id))
const mentioned = [
  kidneyDoubt,
  ...actions.flatMap((action) => [...action.guard.refuse, ...action.guard.askFirst]),
  ...guardRules.flatMap(({ when }) => when ?? []),
].flatMap(factsOf)

/** Every fact that a guard may ask after, answered no. */
export const no: Readonly<Record<string, Answer>> = Object.fromEntries(
  [...new Set(mentioned)].filter((fact) => !classes.has(fact)).map((fact) => [fact, false]),
)

export interface More {
  readonly age?: number
  readonly sex?: 'female' | 'male'
  readonly heightCm?: number
  readonly weightKg?: number
  readonly pregnancyWeeks?: number
  /** Classes; "unplaced" is a medicine that nobody could place. */
  readonly takes?: readonly string[]
  readonly labs?: Readonly<Record<string, number>>
  readonly unknown?: readonly string[]
  readonly unasked?: readonly string[]
  readonly eating?: Eating
  readonly overrides?: readonly Override[]
}

const eatsEverything: Eating = { pattern: 'everything', allergies: [], leavesOut: [], lowSodium: false }

/** Forty-five, of ordinary weight, eats everything. */
export function someone(yes: readonly string[] = [], more: More = {}): Case {
  const { takes = [], labs = {}, unknown = [], unasked = [], eating = eatsEverything, overrides, ...person } = more
  const answers = Object.entries({
    ...no,
    ...Object.fromEntries(yes.map((fact) => [fact, true])),
    ...Object.fromEntries(unknown.map((fact) => [fact, null])),
  }).filter(([fact]) => !unasked.includes(fact))
  return {
    person: { age: 45, sex: 'female', heightCm: 168, weightKg: 66, ...person },
    answers: Object.fromEntries(answers),
    medicines: takes.map((each) => ({ name: each, ingredient: each, classes: each === 'unplaced' ? [] : [each] })),
    labs: Object.entries(labs).map(([analyte, value]): LabResult => ({ analyte, value, reported: { value, unit: 'canonical' } })),
    eating,
    ...(overrides && { overrides }),
  }
}

/** The same person, whose medicines nobody asked after. */
export const dropMedicines = ({ person, answers, labs, eating }: Case): Case => ({
  person,
  answers,
  labs,
  ...(eating && { eating }),
})

/** A food of the given figures per 100 g. */
export function food(name: string, amounts: Readonly<Record<string, number>> = {}, group: FoodGroup = 'vegetables'): Food {
  return {
    id: `test:${name}`,
    release: 'test',
    name,
    alsoKnownAs: [],
    group,
    unit: 'g',
    amounts: Object.fromEntries(Object.entries(amounts).map(([id, value]) => [id, { value, kind: 'analysed' }])) as Amounts,
    portions: [],
  }
}
