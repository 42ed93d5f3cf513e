// What stands on one day, what does it add up to, and what might be written down next?
import { dayCategories, dayTotals, fluids, type DayCategory, type DayTotals, type Entry, type Food } from '@charley/core'
import type { Store } from '../../store/index.js'
import { groupsOf } from '../foods/groups.js'
import { favouriteIds, recentIds } from '../foods/recents.js'
import { checkedDate, checkedZone } from './moments.js'
import { withoutSecrets } from './sealed.js'
import { completeOn, entriesOn } from './span.js'

export interface DayPage {
  readonly date: string
  readonly zone: string
  readonly entries: readonly Entry[]
  readonly totals: DayTotals
  readonly complete: Readonly<Record<DayCategory, boolean>>
  /** Of everything drunk; where no amount was said, what people usually take. */
  readonly drinksMl: number
  /** What was eaten lately, newest first, then the favourites that are not among it. */
  readonly recentFoods: readonly Food[]
  readonly favourites: readonly string[]
}

/** One day of a diary. Entries count on the date of the zone they were lived in; `zone` is that of the one who looks. */
export async function openDay(store: Store, person: string, date: string, zone: string): Promise<DayPage> {
  checkedDate(date, 'date')
  checkedZone(zone, 'zone')
  const [entries, said, favourites, recent] = await Promise.all([
    entriesOn(store, person, date, date),
    completeOn(store, person, date, date),
    favouriteIds(store),
    recentIds(store, person),
  ])
  const [groupOf, recentFoods] = await Promise.all([
    groupsOf(store, entries),
    store.foods.byIds([...new Set([...recent, ...favourites])]),
  ])
  const complete = Object.fromEntries(dayCategories.map((one) => [one, said[one].has(date)])) as Record<DayCategory, boolean>
  return {
    date,
    zone,
    entries: withoutSecrets(entries),
    totals: dayTotals(date, entries, complete, groupOf),
    complete,
    drinksMl: fluids(entries, {}, 'nasem', groupOf).drinksMl.value,
    recentFoods,
    favourites,
  }
}
