// How does a food of one's own come into the search? What its label says, checked; what the label does not say stays unknown.
import { createHash } from 'node:crypto'
import {
  draftProblemWords,
  readDraft,
  type Amounts,
  type DraftProblem,
  type Food,
  type FoodGroup,
  type FoodRelease,
  type FoodUnit,
  type Portion,
} from '@charley/core'
import type { Store } from '../../store/index.js'
import { unfit, type Wrong } from '../refused.js'

/** Its foods are as near as the built-in ones. */
const releaseOn = (now: Date): FoodRelease => ({
  id: 'own',
  title: 'Your own foods and recipes',
  publisher: 'You',
  date: now.toISOString().slice(0, 10),
  rank: 0,
})

/** One name is one food: said again with other figures, the new ones hold. Old days keep the figures they were written with. */
const idOf = (name: string): string => {
  const folded = name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  return `own:${createHash('sha256').update(folded).digest('hex').slice(0, 16)}`
}

/** Labels count drinks in millilitres and tablets by the piece; the group decides what kind of entry it makes. */
const groups: Readonly<Record<FoodUnit, FoodGroup>> = { g: 'other', ml: 'drinks', piece: 'supplements' }

/** Those, and the dishes of recipes. */
export const isOwnGroup = (group: unknown): boolean => group === 'dishes' || (Object.values(groups) as unknown[]).includes(group)

const MOST_PORTIONS = 20
const fields = ['name', 'unit', 'amounts', 'portions']

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The reader of diary entries knows what a name, a unit and a figure may be: it is asked as if the food had been eaten. */
function wrongsAsEaten(payload: object, rename: (field: string) => string): readonly Wrong[] {
  const moment = { at: '2000-01-01T00:00:00Z', zone: 'UTC' }
  const read = readDraft({ id: '00000000-0000-4000-8000-000000000000', person: 'me', kind: 'food', ...moment, payload })
  if (!('problems' in read)) return []
  return read.problems.map((problem) => {
    const field = rename(problem.field.replace(/^payload\./, ''))
    return { field, ...draftProblemWords({ ...problem, field } as DraftProblem) }
  })
}

const wrongPortions = (what: string): readonly Wrong[] => [
  { field: 'portions', what, remedy: 'Write a list such as [{ "label": "1 slice", "size": 40 }].' },
]

function wrongsOfPortions(portions: unknown, unit: unknown): readonly Wrong[] {
  if (!Array.isArray(portions)) return wrongPortions('The portions should be a list.')
  if (portions.length > MOST_PORTIONS) return wrongPortions(`There are more than ${MOST_PORTIONS} portions.`)
  return portions.flatMap((portion: unknown, index) => {
    if (!isRecord(portion) || !(Number(portion['size']) > 0)) return wrongPortions(`Portion ${index + 1} has no size above zero.`)
    const quantity = { value: portion['size'], unit }
    const eaten = { name: 'x', amounts: {}, quantity, portion: { label: portion['label'], count: 1 } }
    return wrongsAsEaten(eaten, (field) => `portions[${index}].${field.replace(/^portion\.|^quantity\./, '')}`)
  })
}

/** What may be wrong with a food that somebody hands in. */
export function wrongsOfFood(input: Readonly<Record<string, unknown>>): readonly Wrong[] {
  const { name, unit, amounts, portions } = input
  const strange = Object.keys(input).filter((key) => !fields.includes(key))
  const figures = wrongsAsEaten({ name, amounts, quantity: { value: 1, unit } }, (field) => field.replace(/^quantity\./, ''))
  return [
    ...strange.map((field) => ({
      field,
      what: `${field.slice(0, 40)} is no field of a food.`,
      remedy: `There are: ${fields.join(', ')}.`,
    })),
    ...figures,
    ...wrongsOfPortions(portions, unit),
  ]
}

/** Keeps a food that is ready. */
export async function keepOwn({ foods }: Store, food: Omit<Food, 'id' | 'release' | 'alsoKnownAs'>, now: Date): Promise<Food> {
  const release = releaseOn(now)
  const own: Food = { ...food, id: idOf(food.name), release: release.id, alsoKnownAs: [] }
  await foods.keep(release, [own])
  return own
}

/** Reads a food as its label says it, figures per 100 g, per 100 ml or per piece, and keeps it. Throws Refused with what is wrong. */
export async function keepOwnFood(store: Store, input: unknown, now: Date = new Date()): Promise<Food> {
  if (!isRecord(input))
    throw unfit([{ field: 'food', what: 'The food should be a record.', remedy: 'Write its name, unit, amounts and portions.' }])
  const wrongs = wrongsOfFood({ portions: [], ...input })
  if (wrongs.length > 0) throw unfit(wrongs)
  const name = String(input['name']).trim()
  const unit = input['unit'] as FoodUnit
  const portions = ((input['portions'] ?? []) as readonly Portion[]).map(({ label, size }) => ({ label: label.trim(), size }))
  return keepOwn(store, { name, unit, group: groups[unit], amounts: input['amounts'] as Amounts, portions }, now)
}
