// What may have to do with cramps, day by day? Read from the diary; a day of which nobody said that it is complete is unknown, not none.
import { completeDates, localDate, standing, type Entry } from '../../diary/index.js'
import { patternPolicy } from '../../knowledge/trial/patterns.js'
import type { GroupOf } from '../../nutrition/index.js'
import type { Exposure } from './association.js'
import { habits, type Day } from './habits.js'

/** Names that differ in case and spaces only are one. */
const folded = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()

const nameOf = (entry: Entry): string | undefined =>
  (entry.kind === 'supplement' || entry.kind === 'medicine') && entry.payload ? entry.payload.name : undefined

/** Each supplement and medicine by name: taken on a day or not. Days on which the person called its kind complete are known. */
function taken(days: readonly Day[]): readonly Exposure[] {
  return (['supplement', 'medicine'] as const).flatMap((kind) => {
    const names = new Map<string, { name: string; on: Set<string> }>()
    for (const { date, entries } of days) {
      for (const entry of entries) {
        const name = entry.kind === kind ? nameOf(entry) : undefined
        if (name === undefined) continue
        const found = names.get(folded(name)) ?? { name, on: new Set() }
        names.set(folded(name), { name: name.trim(), on: found.on.add(date) })
      }
    }
    return [...names].map(([id, { name, on }]): Exposure => ({
      id: `${kind}:${id}`,
      kind,
      name,
      unit: 'yes-no',
      days: days.map(({ date, complete }) => (complete[kind].has(date) ? Number(on.has(date)) : undefined)),
    }))
  })
}

const times = ({ days }: Exposure): number => days.filter((value) => value === 1).length

/**
 * Every exposure of these local dates, among them those of which little or nothing is known. Of supplements and medicines only what
 * was taken on enough days to be compared, the commonest. `groupOf` bounds figures of food that are unknown.
 */
export function exposuresOf(entries: readonly Entry[], dates: readonly string[], groupOf?: GroupOf): readonly Exposure[] {
  const complete = completeDates(entries)
  const byDate = new Map<string, Entry[]>(dates.map((date) => [date, []]))
  for (const entry of standing(entries)) byDate.get(localDate(entry.at, entry.zone))?.push(entry)
  const days = dates.map((date): Day => ({ date, complete, entries: byDate.get(date) ?? [], groupOf }))
  const regular = taken(days)
    .filter((one) => times(one) >= patternPolicy.eachSide.value)
    .toSorted((a, b) => times(b) - times(a) || (a.id < b.id ? -1 : 1))
    .slice(0, patternPolicy.mostNames.value)
  return [...habits(days), ...regular]
}
