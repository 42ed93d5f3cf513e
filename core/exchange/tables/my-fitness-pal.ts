// How are the three summaries of a MyFitnessPal export read? Meals without food names, vitamins as a per cent, and a weight without its unit.
import { dailyValues } from '../../knowledge/exchange/tables.js'
import type { FoodNutrientId } from '../../knowledge/types/index.js'
import { amountsIn, nutrientPlaces } from './amounts.js'
import { scalesSaid, weighed } from './body.js'
import { figureIn } from './figures.js'
import { nutrientColumn, type NutrientColumn } from './nutrient-columns.js'
import { dropped, entry, isAdjustment, mealOf, momentIn, rowsOf, timeRemark, type KnownTable } from './table.js'

/** Columns that name no unit; those of minerals and vitamins are a per cent of the daily value. */
const bareUnits: Readonly<Partial<Record<FoodNutrientId, string>>> = {
  potassiumMg: 'mg',
  fibreG: 'g',
  sodiumMg: 'mg',
  fatG: 'g',
  proteinG: 'g',
}
const PER_CENT = 100
const shares: Readonly<Record<string, keyof typeof dailyValues>> = {
  'vitamin c': 'vitaminCMg',
  calcium: 'calciumMg',
  iron: 'ironMg',
}
const isShare = (name: string) => Object.hasOwn(shares, name.trim().toLowerCase())

function columnOf(name: string): NutrientColumn | undefined {
  if (!isShare(name)) return nutrientColumn(name, (id) => bareUnits[id])
  const id = shares[name.trim().toLowerCase()]!
  return { id, factor: dailyValues[id].value / PER_CENT }
}

const nutrition: KnownTable = {
  id: 'nutrition',
  isMine: (names) => ['date', 'meal', 'calories', 'polyunsaturated fat'].every((name) => names.has(name)),
  dates: 'date',
  begin: (heading, context) => {
    const rowOf = rowsOf(heading)
    const places = nutrientPlaces(heading, columnOf)
    const shareNames = heading.filter(isShare)
    const taken = new Set([
      'date',
      'meal',
      'time',
      ...heading.filter((name) => columnOf(name)).map((name) => name.trim().toLowerCase()),
    ])
    return (cells, place) => {
      const row = rowOf(cells)
      const [group, time] = [row.at('meal'), row.at('time')]
      const meal = mealOf(group)
      const moment = momentIn(row.at('date'), time, context, meal)
      if (!moment) return [dropped('no-moment', place, row.shown)]
      const amounts = amountsIn(cells, places, context.decimal)
      if (!amounts) return [dropped('not-read', place, row.shown)]
      const payload = { name: group === '' ? context.words.food : group, ...(meal && { meal }), amounts }
      // Figures stand in the key: a meal has no other mark of its own, and with a time each row is one food of it.
      const key = context.key(['nutrition', moment.date, time, group, ...places.map(([at]) => cells[at] ?? '')].join('\t'))
      const remarks = [
        'meal-name-only',
        ...timeRemark(moment),
        ...(shareNames.some((name) => row.at(name.trim().toLowerCase()) !== '') ? ['percent-of-daily-value'] : []),
      ]
      return [entry({ kind: 'food', at: moment.at, zone: context.zone, payload }, place, key, row.rest(taken), remarks)]
    }
  },
}

const exercise: KnownTable = {
  id: 'exercise',
  isMine: (names) => ['date', 'exercise', 'type', 'exercise minutes'].every((name) => names.has(name)),
  dates: 'date',
  begin: (heading, context) => {
    const rowOf = rowsOf(heading)
    const names = heading.map((name) => name.trim().toLowerCase())
    // The only place that says what this person's scales count in.
    if (names.includes('pounds')) context.shared.weightUnit = 'lb'
    if (names.includes('kilograms')) context.shared.weightUnit = 'kg'
    const taken = new Set(['date', 'exercise', 'exercise minutes'])
    return (cells, place) => {
      const row = rowOf(cells)
      const moment = momentIn(row.at('date'), '', context)
      if (!moment) return [dropped('no-moment', place, row.shown)]
      const [written, minutes] = [row.at('exercise'), figureIn(row.at('exercise minutes'), context.decimal)]
      // Newer exports put marks around the name twice: those of the table, and its own.
      const activity = /^"([^"]+)"$/.exec(written)?.[1] ?? written
      if (isAdjustment(activity)) return [dropped('not-ours', place, row.shown)]
      if (activity === '' || minutes === undefined) return [dropped('not-read', place, row.shown)]
      const payload = { activity, minutes, effort: 'moderate' } as const
      const key = context.key(['exercise', moment.date, written, row.at('exercise minutes')].join('\t'))
      const remarks = ['effort-not-in-file', ...timeRemark(moment)]
      return [entry({ kind: 'exercise', at: moment.at, zone: context.zone, payload }, place, key, row.rest(taken), remarks)]
    }
  },
}

const measurement: KnownTable = {
  id: 'measurement',
  isMine: (names) => names.has('date') && names.has('weight') && names.size <= 6 && !names.has('meal'),
  dates: 'date',
  begin: (heading, context) => {
    const rowOf = rowsOf(heading)
    const unit = scalesSaid(context.columns) ?? context.shared.weightUnit
    const taken = new Set(['date', 'weight'])
    return (cells, place) => {
      const row = rowOf(cells)
      const moment = momentIn(row.at('date'), '', context)
      if (!moment) return [dropped('no-moment', place, row.shown)]
      if (row.at('weight') === '') return [dropped('not-ours', place, row.shown)]
      const weight = figureIn(row.at('weight'), context.decimal)
      // Seventy may be kilograms or, of a child, pounds: nothing is guessed.
      if (weight === undefined || unit === undefined) return [dropped('not-read', place, row.shown)]
      const key = context.key(`measurement\t${moment.date}`)
      const draft = { ...weighed(weight, unit), at: moment.at, zone: context.zone }
      return [entry(draft, place, key, row.rest(taken), timeRemark(moment))]
    }
  },
}

/** Exercise before measurements: it knows the unit of the weight. */
export const myFitnessPal: readonly KnownTable[] = [nutrition, exercise, measurement]
