// How is a plan said? One line a change, one sentence a wish, a shortfall and whatever was taken for granted; the same on every face.
import type { Verdict } from '../../guard/suggestion.js'
import type { Change, Plan, Reached, Wish } from '../../plan/plan.js'
import { planPageWords } from './page-plan.js'
import { nutrientWords } from './page-diary-intake.js'

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "once a week", "5 times a week", "every day", "twice a day". */
export function timesText(perWeek: number): string {
  const perDay = perWeek / 7
  if (perDay === 1) return 'every day'
  if (perDay === 2) return 'twice a day'
  if (Number.isInteger(perDay) && perDay > 0) return `${perDay} times a day`
  if (perWeek === 1) return 'once a week'
  if (perWeek === 2) return 'twice a week'
  return `${perWeek} times a week`
}

const properNouns =
  /^(American|Bloody|Brazil|Brie|Brussels|Caesar|Cheddar|Danish|English|French|Gouda|Greek|Indian|Irish|Italian|Jerusalem|Madeira|Medjool|Parmesan|Savoy|Spanish|Swiss|Thai|Worcester|Yorkshire)\b|^[A-Z]{2}/

/** A food's name inside a sentence: names of places, people and brands keep their capital. */
const inside = (name: string): string => (properNouns.test(name) ? name : lower(name))

/** One line: "Porridge made with milk instead of corn flakes, 5 times a week (1 bowl)". */
export function changeLine({
  kind,
  food,
  usual,
  portion,
  timesPerWeek,
}: Pick<Change, 'kind' | 'food' | 'usual' | 'portion' | 'timesPerWeek'>): string {
  const what = food?.name ?? usual?.food.name ?? ''
  const before = usual?.food.name ?? ''
  const often = timesText(timesPerWeek)
  switch (kind) {
    case 'new':
      return `${upper(what)}: ${portion.label}, ${often}`
    case 'more':
      return `More ${inside(what)}: ${portion.label} extra, ${often}`
    case 'less':
      return `Less ${inside(before)}: ${portion.label} less, ${often}`
    case 'swap':
      return `${upper(what)} instead of ${inside(before)}, ${often} (${portion.label})`
  }
}

/** The same of one portion on one day: "Porridge made with milk instead of corn flakes (1 bowl)". */
export function changeShort({ kind, food, usual, portion }: Pick<Change, 'kind' | 'food' | 'usual' | 'portion'>): string {
  const what = inside(food?.name ?? usual?.food.name ?? '')
  switch (kind) {
    case 'new':
      return `${upper(what)}: ${portion.label}`
    case 'more':
      return `${upper(what)}: ${portion.label} extra`
    case 'less':
      return `${upper(what)}: ${portion.label} less`
    case 'swap':
      return `${upper(what)} instead of ${inside(usual?.food.name ?? '')} (${portion.label})`
  }
}

export const nutrientName = (id: Reached['nutrient']): string => nutrientWords[id].name
/** The same inside a sentence. */
export const nutrientInside = (id: Reached['nutrient']): string => lower(nutrientName(id))

const unreached: Readonly<Record<NonNullable<Reached['unreached']>, string>> = {
  'no-such-food': 'No everyday food that you eat or could eat holds enough of it.',
  guard: 'The foods that hold most of it are not safe for you to plan with.',
  'upper-limit': 'More of it from these foods would bring too much of something else.',
  energy: 'It would take more food than you eat in a day.',
  'few-changes': 'It would take more changes than you allow. You can allow more below.',
  wishes: 'What you have taken out or kept leaves no room for it.',
}

const assumes: Readonly<Record<string, string>> = {
  'typical-diet': 'Your own diet is not known. A typical one for your age and sex stands in for it, so all of this is rough.',
  'few-days': 'The diary has few days. A food eaten now and then may be missing.',
  'unknown-figures': 'Some of your foods have no figure for every nutrient. Those were counted with care, never as nothing.',
  'kidneys-not-measured': 'No kidney value of yours is known. So nothing is planned that weak kidneys could not take.',
}

/** A wish or a limit, as it stands in "these do not go together". `lineOf` names a change or a food by its id. */
export function wishText(wish: Wish, lineOf: (id: string) => string): string {
  switch (wish.what) {
    case 'locked':
      return `You keep: ${lineOf(wish.id)}`
    case 'refused-food':
    case 'refused-change':
      return `You have taken out: ${lineOf(wish.id)}`
    case 'most-changes':
      return wish.atMost === 1 ? 'At most one change' : `At most ${wish.atMost} changes`
    case 'only-eaten':
      return 'Only foods that you eat already'
    case 'pattern':
      return `How you eat: ${lower(planPageWords.eating.patterns[wish.pattern])}`
    case 'allergen':
      return `Your allergy: ${lower(planPageWords.eating.allergens[wish.id as keyof typeof planPageWords.eating.allergens] ?? wish.id)}`
    case 'energy':
      return 'About as much energy as you eat now'
    case 'upper-limit':
      return `No more ${nutrientInside(wish.nutrient)} than is safe`
    case 'keep-enough':
      return `Still enough ${nutrientInside(wish.nutrient)}`
    case 'guard':
      return 'What is safe with your health and your medicines'
  }
}

/** Why a goal is not reached by food. */
export const unreachedText = ({ unreached: why }: Reached): string | undefined => why && unreached[why]

/** What the plan takes for granted, in sentences; an id without words is left to the reader of the code. */
export const assumesText = ({ assumes: ids }: Pick<Plan, 'assumes'>): readonly string[] => ids.flatMap((id) => assumes[id] ?? [])

/** True where a plan is held back only by something that nobody knows. */
export const isOnlyUnknown = ({ rules, open, cautions }: Verdict): boolean =>
  open.length > 0 && rules.every((rule) => open.includes(rule) || cautions.includes(rule))

/** The aims that a change keeps from falling below their goals. */
export const neededFor = ({ without }: Pick<Change, 'without'>): Change['without'] => without.filter(({ reached }) => reached < 1)
