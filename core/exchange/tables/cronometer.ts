// How are the five tables of a Cronometer export read? Each by its heading; a blank is unknown, and the day's total only stands in for days without foods.
import { dropped, entry, mealOf, momentIn, namesOf, rowsOf, timeRemark, type KnownTable, type TableContext } from './table.js'
import { amountsIn, nutrientPlaces, portionIn } from './amounts.js'
import { bodyLine } from './body.js'
import { figureIn } from './figures.js'
import { instantAtMinutes } from './moments.js'
import { nutrientColumn } from './nutrient-columns.js'
import type { Found, Place } from '../exchange.js'

const has =
  (...names: readonly string[]) =>
  (there: ReadonlySet<string>) =>
    names.every((name) => there.has(name))
const columnOf = (name: string) => nutrientColumn(name)
const used = (heading: readonly string[], ...names: readonly string[]): ReadonlySet<string> =>
  new Set([...names, ...heading.filter((name) => columnOf(name)).map((name) => name.trim().toLowerCase())])
const DAY_END_MINUTES = 23 * 60

/** Foods that people made themselves have no category; then the group says it, where they keep one for pills or drinks. */
const kindOf = (category: string, group: string): 'food' | 'drink' | 'supplement' => {
  const said = category === '' ? group : category
  return /supplement/i.test(said) ? 'supplement' : /beverage|^drinks$/i.test(said) ? 'drink' : 'food'
}

const servings: KnownTable = {
  id: 'servings',
  isMine: has('day', 'food name', 'amount'),
  dates: 'day',
  begin: (heading, context) => {
    const rowOf = rowsOf(heading)
    const places = nutrientPlaces(heading, columnOf)
    const taken = used(heading, 'day', 'time', 'food name', 'category')
    return (cells, place) => {
      const row = rowOf(cells)
      const [name, group, amount] = [row.at('food name'), row.at('group'), row.at('amount')]
      const meal = mealOf(group)
      const moment = momentIn(row.at('day'), row.at('time'), context, meal)
      if (!moment) return [dropped('no-moment', place, row.shown)]
      const amounts = amountsIn(cells, places, context.decimal)
      if (name === '' || !amounts) return [dropped('not-read', place, row.shown)]
      context.shared.foodDays.add(moment.date)
      const eaten = portionIn(amount)
      const payload = { name, ...eaten, ...(meal && { meal }), amounts }
      const key = context.key(['servings', moment.date, row.at('time'), group, name, amount].join('\t'))
      const rest = row.rest(new Set([...taken, ...(meal ? ['group'] : []), ...(Object.keys(eaten).length > 0 ? ['amount'] : [])]))
      return [
        entry(
          { kind: kindOf(row.at('category'), group), at: moment.at, zone: context.zone, payload },
          place,
          key,
          rest,
          timeRemark(moment),
        ),
      ]
    }
  },
}

/** The day is called complete: nothing eaten or drunk is missing. */
function completed(date: string, place: Place, { zone }: TableContext): readonly Found[] {
  const at = instantAtMinutes(date, DAY_END_MINUTES, zone)
  return (['food', 'drink'] as const).map((category) =>
    entry(
      { kind: 'day-complete', at, zone, payload: { date, category, complete: true } },
      place,
      `complete\t${date}\t${category}`,
    ),
  )
}

const summary: KnownTable = {
  id: 'dailysummary',
  isMine: has('date', 'energy (kcal)', 'completed'),
  dates: 'date',
  begin: (heading, context) => {
    const rowOf = rowsOf(heading)
    const places = nutrientPlaces(heading, columnOf)
    const taken = used(heading, 'date', 'completed')
    return (cells, place) => {
      const row = rowOf(cells)
      const moment = momentIn(row.at('date'), '', context)
      if (!moment) return [dropped('no-moment', place, row.shown)]
      const marks = /^true$/i.test(row.at('completed')) ? completed(moment.date, place, context) : []
      if (context.shared.foodDays.has(moment.date)) return marks
      const amounts = amountsIn(cells, places, context.decimal)
      if (!amounts) return [dropped('not-read', place, row.shown), ...marks]
      const nothing = Object.values(amounts).every(({ value }) => value === 0)
      if (nothing) return marks
      const payload = { name: context.words.dayTotal, amounts }
      const key = `dailysummary\t${moment.date}`
      return [
        entry({ kind: 'food', at: moment.at, zone: context.zone, payload }, place, key, row.rest(taken), ['day-total']),
        ...marks,
      ]
    }
  },
}

const biometrics: KnownTable = {
  id: 'biometrics',
  isMine: has('day', 'metric', 'unit', 'amount'),
  dates: 'day',
  begin: (heading, context) => {
    const rowOf = rowsOf(heading)
    const taken = new Set(['day', 'time', 'group', 'metric', 'unit', 'amount'])
    return (cells, place) => {
      const row = rowOf(cells)
      const [metric, unit, amount] = [row.at('metric'), row.at('unit'), row.at('amount')]
      const moment = momentIn(row.at('day'), row.at('time'), context)
      if (!moment) return [dropped('no-moment', place, row.shown)]
      const found = bodyLine(metric, unit, amount)
      if (typeof found === 'string') return [dropped(found, place, row.shown)]
      const text = context.key(['biometrics', moment.date, row.at('time'), metric, unit, amount].join('\t'))
      const rest = row.rest(taken)
      return found.map((bare, index) =>
        entry(
          { ...bare, at: moment.at, zone: context.zone } as Parameters<typeof entry>[0],
          place,
          `${text}\t${index}`,
          rest,
          timeRemark(moment),
        ),
      )
    }
  },
}

const exercises: KnownTable = {
  id: 'exercises',
  isMine: has('day', 'exercise', 'minutes'),
  dates: 'day',
  begin: (heading, context) => {
    const rowOf = rowsOf(heading)
    const taken = new Set(['day', 'time', 'group', 'exercise', 'minutes'])
    return (cells, place) => {
      const row = rowOf(cells)
      const moment = momentIn(row.at('day'), row.at('time'), context)
      if (!moment) return [dropped('no-moment', place, row.shown)]
      const [activity, minutes] = [row.at('exercise'), figureIn(row.at('minutes'), context.decimal)]
      if (activity === '' || minutes === undefined) return [dropped('not-read', place, row.shown)]
      const payload = { activity, minutes, effort: 'moderate' } as const
      const key = context.key(['exercises', moment.date, row.at('time'), activity, row.at('minutes')].join('\t'))
      const remarks = ['effort-not-in-file', ...timeRemark(moment)]
      return [entry({ kind: 'exercise', at: moment.at, zone: context.zone, payload }, place, key, row.rest(taken), remarks)]
    }
  },
}

const notes: KnownTable = {
  id: 'notes',
  isMine: has('day', 'group', 'note'),
  dates: 'day',
  begin: (heading, context) => {
    const rowOf = rowsOf(heading)
    const taken = new Set(['day', 'time', 'group', 'note'])
    return (cells, place) => {
      const row = rowOf(cells)
      const moment = momentIn(row.at('day'), row.at('time'), context)
      const text = row.at('note')
      if (!moment) return [dropped('no-moment', place, row.shown)]
      if (text === '') return []
      const key = context.key(['notes', moment.date, row.at('time'), text].join('\t'))
      return [
        entry(
          { kind: 'note', at: moment.at, zone: context.zone, payload: { text } },
          place,
          key,
          row.rest(taken),
          timeRemark(moment),
        ),
      ]
    }
  },
}

const fasts: KnownTable = {
  id: 'fasts',
  isMine: has('name', 'start', 'end', 'recurrence'),
  dates: 'start',
  begin: (heading) => {
    const rowOf = rowsOf(heading)
    return (cells, place) => [dropped('not-ours', place, rowOf(cells).shown)]
  },
}

/** Servings before the summary, which then knows the days that have foods. */
export const cronometer: readonly KnownTable[] = [servings, summary, biometrics, exercises, notes, fasts]

/** Which of them a heading belongs to. */
export const tableOf = (tables: readonly KnownTable[], heading: readonly string[]): KnownTable | undefined => {
  const names = namesOf(heading)
  return tables.find((table) => table.isMine(names))
}
