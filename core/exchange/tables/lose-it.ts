// How are the tables of Lose It! read? Month before day, "n/a" is unknown, deleted rows are still in them, and a weight has no unit.
import { amountsIn, nutrientPlaces, portionIn } from './amounts.js'
import { scalesSaid, weighed } from './body.js'
import { figureIn } from './figures.js'
import { nutrientColumn } from './nutrient-columns.js'
import {
  dropped,
  entry,
  isAdjustment,
  mealOf,
  momentIn,
  rowsOf,
  timeRemark,
  type KnownTable,
  type TableContext,
} from './table.js'

const columnOf = (name: string) => nutrientColumn(name)
const monthFirst = (given: TableContext): TableContext => ({ ...given, order: given.order ?? 'month-first' })
const isDeleted = (said: string) => /^(?:1|true|yes)$/i.test(said)

/** A week of foods and exercise in one table, with "Type"; in the export of everything two of them, and the meal under "Meal". */
const logs: KnownTable = {
  id: 'lose-it',
  isMine: (names) =>
    ['date', 'name', 'quantity', 'units', 'calories', 'deleted'].every((name) => names.has(name)) &&
    (names.has('type') || names.has('meal')),
  dates: 'date',
  begin: (heading, given) => {
    const context = monthFirst(given)
    const rowOf = rowsOf(heading)
    const places = nutrientPlaces(heading, columnOf)
    const nutrients = heading.filter((name) => columnOf(name)).map((name) => name.trim().toLowerCase())
    const taken = new Set(['date', 'name', 'icon', 'type', 'meal', 'quantity', 'units', 'deleted', ...nutrients])
    return (cells, place) => {
      const row = rowOf(cells)
      const [name, quantity, units] = [row.at('name'), row.at('quantity'), row.at('units')]
      const type = row.at('type') || row.at('meal')
      if (isDeleted(row.at('deleted'))) return [dropped('taken-back', place, row.shown)]
      const meal = mealOf(type)
      const moment = momentIn(row.at('date'), '', context, meal)
      if (!moment) return [dropped('no-moment', place, row.shown)]
      const key = context.key([moment.date, type, name, quantity, units].join('\t'))
      const at = { at: moment.at, zone: context.zone }
      if (/^exercise$/i.test(type)) {
        if (isAdjustment(name)) return [dropped('not-ours', place, row.shown)]
        const minutes = /^min/i.test(units) ? figureIn(quantity) : undefined
        if (minutes === undefined || name === '') return [dropped('not-read', place, row.shown)]
        const payload = { activity: name, minutes, effort: 'moderate' } as const
        return [entry({ kind: 'exercise', ...at, payload }, place, key, undefined, ['effort-not-in-file', ...timeRemark(moment)])]
      }
      const amounts = amountsIn(cells, places, context.decimal)
      if (name === '' || !amounts) return [dropped('not-read', place, row.shown)]
      const payload = { name, ...portionIn(`${quantity} ${units}`), ...(meal && { meal }), amounts }
      return [entry({ kind: 'food', ...at, payload }, place, key, row.rest(taken), timeRemark(moment))]
    }
  },
}

const scales: KnownTable = {
  id: 'weights',
  isMine: (names) => ['date', 'weight', 'last updated'].every((name) => names.has(name)),
  dates: 'date',
  begin: (heading, given) => {
    const context = monthFirst(given)
    const rowOf = rowsOf(heading)
    const unit = scalesSaid(context.columns)
    return (cells, place) => {
      const row = rowOf(cells)
      if (isDeleted(row.at('deleted'))) return [dropped('taken-back', place, row.shown)]
      const moment = momentIn(row.at('date'), '', context)
      if (!moment) return [dropped('no-moment', place, row.shown)]
      const weight = figureIn(row.at('weight'))
      if (weight === undefined || unit === undefined) return [dropped('not-read', place, row.shown)]
      const draft = { ...weighed(weight, unit), at: moment.at, zone: context.zone }
      return [entry(draft, place, context.key(`weights\t${moment.date}`), undefined, timeRemark(moment))]
    }
  },
}

export const loseIt: readonly KnownTable[] = [logs, scales]
