// What do the tables of food and drink hold? Whole amounts without the weight of the food; what nobody recorded stays unknown.
import type { Amounts, FoodNutrientId } from '@charley/core'
import { knowledge } from '@charley/core'
import { instantOf, nameOr, tidy, type Found, type PhoneContext } from '@charley/core/exchange'
import { mealTypes, nutrientColumns, otherColumns } from './columns.js'
import type { Looked, Row } from './database.js'
import { intervalColumns, momentIn, numberIn, textIn, uuidIn, type AppOf } from './tables.js'

const ML_PER_L = 1000
const { amounts: limits } = knowledge.intake.limits

/** Android writes the smallest number there is (5e-324) where nothing was recorded; a true zero is 0. */
const NOT_RECORDED = 1e-300
const recorded = (row: Row, column: string): number | undefined => {
  const value = numberIn(row, column)
  return value === undefined || (value !== 0 && Math.abs(value) < NOT_RECORDED) ? undefined : value
}

function amountsIn(row: Row, at: string, { dropped }: PhoneContext): Amounts {
  const kept = Object.entries(nutrientColumns).flatMap(([column, [nutrient, times]]) => {
    const value = recorded(row, column)
    if (value === undefined) return []
    const ours = tidy(value * times)
    if (ours >= 0 && ours <= limits[nutrient].high.value)
      return [[nutrient, { value: ours, kind: 'label' as const }] as const satisfies readonly [FoodNutrientId, unknown]]
    dropped.add('impossible', `nutrition_record_table.${column}`, at)
    return []
  })
  return Object.fromEntries(kept)
}

/** The record's own number; without one, what makes it itself. */
const keyOf = (table: string, row: Row, source: string, ms: number, name: string): string =>
  `health-connect/${table}/${uuidIn(row) ?? `${source}/${instantOf(ms)}/${name}`}`

export function* foods(looked: Looked, app: AppOf, context: PhoneContext): Generator<Found> {
  const table = 'nutrition_record_table'
  const wanted = [...intervalColumns, 'meal_type', 'meal_name', ...Object.keys(nutrientColumns), ...otherColumns]
  for (const row of looked.rows(table, wanted)) {
    const when = momentIn(row, 'start_time', 'start_zone_offset', table, context)
    if (!when) continue
    const source = app(row)
    const said = textIn(row, 'meal_name')
    const name = nameOr(said, source === '' ? context.names.meal : source)
    const place = `${table} ${instantOf(when.ms)}`
    const amounts = amountsIn(row, place, context)
    if (Object.keys(amounts).length === 0 && said === undefined) {
      context.dropped.add('not-read', table, place)
      continue
    }
    const meal = mealTypes[numberIn(row, 'meal_type') ?? 0]
    const others = otherColumns.flatMap((column) => {
      const value = recorded(row, column)
      return value === undefined ? [] : [[column, String(value)] as const]
    })
    const rest = { ...Object.fromEntries(others), ...(source !== '' && { sourceName: source }) }
    yield {
      what: 'entry',
      draft: {
        kind: 'food',
        at: instantOf(when.ms),
        zone: context.zoneOf(when.ms, when.offset),
        payload: { name, ...(meal && { meal }), amounts },
      },
      place: { file: context.file, at: place },
      key: keyOf('nutrition', row, source, when.ms, name),
      ...(Object.keys(rest).length > 0 && { rest }),
      ...(said === undefined && { remarks: ['name-not-in-file'] }),
    }
  }
}

/** Litres of plain water. */
export function* drinks(looked: Looked, app: AppOf, context: PhoneContext): Generator<Found> {
  const table = 'hydration_record_table'
  for (const row of looked.rows(table, [...intervalColumns, 'volume'])) {
    const when = momentIn(row, 'start_time', 'start_zone_offset', table, context)
    if (!when) continue
    const place = `${table} ${instantOf(when.ms)}`
    const litres = recorded(row, 'volume')
    const millilitres = litres === undefined ? undefined : tidy(litres * ML_PER_L)
    if (millilitres === undefined || millilitres < 0 || millilitres > limits.waterG.high.value) {
      context.dropped.add(millilitres === undefined ? 'not-read' : 'impossible', table, place)
      continue
    }
    const source = app(row)
    yield {
      what: 'entry',
      draft: {
        kind: 'drink',
        at: instantOf(when.ms),
        zone: context.zoneOf(when.ms, when.offset),
        payload: {
          name: context.names.water,
          quantity: { value: millilitres, unit: 'ml' },
          amounts: { waterG: { value: millilitres, kind: 'label' } },
        },
      },
      place: { file: context.file, at: place },
      key: keyOf('hydration', row, source, when.ms, context.names.water),
      ...(source !== '' && { rest: { sourceName: source } }),
    }
  }
}
