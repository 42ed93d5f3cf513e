// How is Lose It!'s table of foods read? Month before day, "n/a" is unknown, and deleted rows are still in it.
import { amountsIn, nutrientPlaces, portionIn } from './amounts.js'
import { figureIn } from './figures.js'
import { nutrientColumn } from './nutrient-columns.js'
import { dropped, entry, mealOf, momentIn, rowsOf, timeRemark, type KnownTable } from './table.js'

const columnOf = (name: string) => nutrientColumn(name)

export const loseIt: readonly KnownTable[] = [
  {
    id: 'lose-it',
    isMine: (names) => ['date', 'name', 'type', 'quantity', 'units', 'calories', 'deleted'].every((name) => names.has(name)),
    dates: 'date',
    begin: (heading, given) => {
      const context = { ...given, order: given.order ?? ('month-first' as const) }
      const rowOf = rowsOf(heading)
      const places = nutrientPlaces(heading, columnOf)
      const nutrients = heading.filter((name) => columnOf(name)).map((name) => name.trim().toLowerCase())
      const taken = new Set(['date', 'name', 'icon', 'type', 'quantity', 'units', 'deleted', ...nutrients])
      return (cells, place) => {
        const row = rowOf(cells)
        const [name, type, quantity, units] = [row.at('name'), row.at('type'), row.at('quantity'), row.at('units')]
        if (/^(?:1|true|yes)$/i.test(row.at('deleted'))) return [dropped('taken-back', place, row.shown)]
        const meal = mealOf(type)
        const moment = momentIn(row.at('date'), '', context, meal)
        if (!moment) return [dropped('no-moment', place, row.shown)]
        const key = context.key([moment.date, type, name, quantity, units].join('\t'))
        const at = { at: moment.at, zone: context.zone }
        if (/^exercise$/i.test(type)) {
          const minutes = /^min/i.test(units) ? figureIn(quantity) : undefined
          if (minutes === undefined || name === '') return [dropped('not-read', place, row.shown)]
          const payload = { activity: name, minutes, effort: 'moderate' } as const
          return [
            entry({ kind: 'exercise', ...at, payload }, place, key, undefined, ['effort-not-in-file', ...timeRemark(moment)]),
          ]
        }
        const amounts = amountsIn(cells, places, context.decimal)
        if (name === '' || !amounts) return [dropped('not-read', place, row.shown)]
        const payload = { name, ...portionIn(`${quantity} ${units}`), ...(meal && { meal }), amounts }
        return [entry({ kind: 'food', ...at, payload }, place, key, row.rest(taken), timeRemark(moment))]
      }
    },
  },
]
