// Is what this person eats enough? The days of a span added up, each nutrient judged, fluids, and what would close a gap.
import {
  adequacy,
  closers,
  datesBetween,
  dayCategories,
  dayTotals,
  fluids,
  type Adequacy,
  type Authority,
  type Closer,
  type DayCategory,
  type DayTotals,
  type Entry,
  type Fluids,
  type FoodNutrientId,
  type Profile,
} from '@charley/core'
import { builtInFoods } from '@charley/core/foods'
import type { Store } from '../../store/index.js'
import { groupsOf } from '../foods/groups.js'
import { wrong } from '../refused.js'
import { checkedSpan } from './moments.js'
import { stageOn } from './profile.js'
import { byDate, completeOn, entriesOn } from './span.js'

const authorities: readonly Authority[] = ['nasem', 'efsa', 'uk']

export interface GapClosers {
  readonly nutrient: FoodNutrientId
  /** A day, in the nutrient's unit, up to the recommended amount. */
  readonly gap: number
  readonly foods: readonly Closer[]
}

export interface IntakeReport {
  readonly profile: Profile
  readonly authority: Authority
  /** Days on which something was written down, or that are complete. */
  readonly days: readonly DayTotals[]
  readonly adequacy: readonly Adequacy[]
  readonly fluids: readonly (Fluids & { readonly date: string })[]
  /** For each nutrient that is short, or may be: built-in foods whose usual portion brings most of it. */
  readonly closers: readonly GapClosers[]
}

export interface IntakeQuestion {
  /** Local dates, both counted. */
  readonly from: string
  readonly to: string
  /** Whose reference values; the profile's when not said, and North America's when that says nothing. */
  readonly authority?: string
}

function checkedAuthority(given: string): Authority {
  const found = authorities.find((one) => one === given)
  if (found) return found
  throw wrong('authority', `${JSON.stringify(given.slice(0, 40))} publishes no tables here.`, `Write ${authorities.join(', ')}.`)
}

/** Neither a bottle nor a tablet is what one is pointed to for a gap in food. */
const notFood = new Set(['supplements', 'alcohol', 'sports-and-clinical'])
const helpful = builtInFoods.filter(({ group }) => !notFood.has(group))
const shownFoods = 6

/** What would help; nothing where the verdict is that it is enough, or where there is none. */
export function gapClosers({ nutrient, requirement, mean, verdict }: Adequacy): GapClosers | undefined {
  const wanted = requirement?.rda ?? requirement?.ear
  const gap = wanted && mean ? wanted.value - mean.best : 0
  if (gap <= 0 || (verdict !== 'likely-short' && verdict !== 'open')) return undefined
  return { nutrient, gap, foods: closers(helpful, nutrient, gap).slice(0, shownFoods) }
}

/** The usual middle of the last day: weeks of pregnancy are counted to there. */
const momentOf = (date: string) => `${date}T12:00:00Z`

/** An account of the intake of these days. Only complete days are judged; the others are added up and shown. */
export async function intakeReport(store: Store, person: string, question: IntakeQuestion): Promise<IntakeReport> {
  const { from, to } = checkedSpan(question.from, question.to)
  const asked = question.authority === undefined ? undefined : checkedAuthority(question.authority)
  const [entries, complete, { profile, stage }] = await Promise.all([
    entriesOn(store, person, from, to),
    completeOn(store, person, from, to),
    stageOn(store, person, momentOf(to)),
  ])
  const authority = asked ?? profile.authority ?? 'nasem'
  const groupOf = await groupsOf(store, entries)
  const written = byDate(entries)
  const saidOf = (date: string) =>
    Object.fromEntries(dayCategories.map((one) => [one, complete[one].has(date)])) as Record<DayCategory, boolean>
  const dates = datesBetween(from, to).filter((date) => written.has(date) || dayCategories.some((one) => complete[one].has(date)))
  const on = (date: string): readonly Entry[] => written.get(date) ?? []
  const days = dates.map((date) => dayTotals(date, on(date), saidOf(date), groupOf))
  const counted = days.flatMap((day) => (day.complete ? on(day.date) : []))
  const judged = adequacy(days, stage, authority, counted)
  return {
    profile,
    authority,
    days,
    adequacy: judged,
    fluids: dates.map((date) => ({ date, ...fluids(on(date), stage, authority, groupOf) })),
    closers: judged.flatMap((one) => gapClosers(one) ?? []),
  }
}
