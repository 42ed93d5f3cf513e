// How does a row of anybody's table become entries? By what the person says that each column is; one row may hold several.
import { muscles, measures, type Cramp } from '../../diary/entry.js'
import { weights } from '../../knowledge/intake/units.js'
import { foodNutrientIds, type Amounts, type FoodNutrientId } from '../../knowledge/types/index.js'
import type { Found, FoundDraft, Place } from '../exchange.js'
import { isMeaning, isWhen, type Meaning } from './columns.js'
import { figureIn } from './figures.js'
import { instantIn } from './moments.js'
import { nutrientFactor } from './nutrient-columns.js'
import { dropped, entry, mealOf, momentIn, rowsOf, timeRemark, type Row, type TableContext, type TakeRow } from './table.js'

const FIGURES = 9
const tidied = (value: number) => Number(value.toPrecision(FIGURES))
const HOUR_MINUTES = 60
const G_PER_KG = 1000
/** More than these in one cell are no count of cramps. */
const MOST_CRAMPS = 50

type Bare = Pick<FoundDraft, 'kind' | 'payload'>
/** A part of a row that cannot be read: the column and what stands there. */
class NotRead extends Error {}

/** Cells by what they mean. */
function cellsOf(row: Row, heading: readonly string[], columns: Readonly<Record<string, string>>, decimal: '.' | ',') {
  const names = new Map<Meaning, string>()
  for (const name of heading) {
    const meaning = Object.hasOwn(columns, name) ? columns[name]! : undefined
    if (meaning !== undefined && isMeaning(meaning) && !names.has(meaning)) names.set(meaning, name)
  }
  const text = (meaning: Meaning): string => {
    const name = names.get(meaning)
    return name === undefined ? '' : row.at(name.trim().toLowerCase())
  }
  return {
    names,
    text,
    figure: (meaning: Meaning): number | undefined => {
      const said = text(meaning)
      if (said === '') return undefined
      const value = figureIn(said, decimal)
      if (value === undefined) throw new NotRead(`${names.get(meaning)}: ${said}`)
      return value
    },
  }
}
type Cells = ReturnType<typeof cellsOf>

/** In the nutrient's unit, unless the heading names another one. */
function amountsOf({ names, figure }: Cells): Amounts {
  const unitIn = (name: string) => /[([]([^()[\]]*)[)\]]\s*$/.exec(name)?.[1]
  const factor = (id: FoodNutrientId): number => {
    const unit = unitIn(names.get(id)!)
    if (unit === undefined) return 1
    const known = nutrientFactor(id, unit)
    if (known === undefined) throw new NotRead(names.get(id))
    return known
  }
  return Object.fromEntries(
    foodNutrientIds.flatMap((id) => {
      const value = figure(id)
      return value === undefined ? [] : [[id, { value: tidied(value * factor(id)), kind: 'label' as const }]]
    }),
  )
}

function eatenOf(cells: Cells, words: TableContext['words']): readonly Bare[] {
  const kind = (['supplement', 'drink', 'food'] as const).find((one) => cells.text(one) !== '')
  const amounts = amountsOf(cells)
  if (kind === undefined && Object.keys(amounts).length === 0) return []
  const [grams, millilitres, meal, label] = [
    cells.figure('grams'),
    cells.figure('millilitres'),
    mealOf(cells.text('meal')),
    cells.text('portion'),
  ]
  const quantity =
    grams !== undefined
      ? { value: grams, unit: 'g' as const }
      : millilitres === undefined
        ? undefined
        : { value: millilitres, unit: 'ml' as const }
  const payload = {
    name: kind === undefined ? words.food : cells.text(kind),
    ...(label !== '' && { portion: { label, count: 1 } }),
    ...(quantity && { quantity }),
    ...(meal && { meal }),
    amounts,
  }
  return [{ kind: kind ?? 'food', payload }]
}

function crampsOf({ text, figure, names }: Cells): readonly Bare[] {
  const [said, severity, minutes] = [text('cramp').toLowerCase(), figure('cramp-severity'), figure('cramp-minutes')]
  const counted = names.has('cramp')
  const count = /^(?:y|yes|x|true|✓|✔)$/.test(said) ? 1 : /^(?:n|no|false)$/.test(said) || said === '' ? 0 : Number(said)
  if (!Number.isInteger(count) || count < 0 || count > MOST_CRAMPS) throw new NotRead(`${names.get('cramp')}: ${said}`)
  const happens = counted ? count : severity === undefined && minutes === undefined ? 0 : 1
  const side = /^(?:l|left)$/i.test(text('cramp-side'))
    ? 'left'
    : /^(?:r|right)$/i.test(text('cramp-side'))
      ? 'right'
      : /^both$/i.test(text('cramp-side'))
        ? 'both'
        : undefined
  const muscle = muscles.find((one) => one === text('cramp-muscle').toLowerCase().replaceAll(' ', '-'))
  const note = text('note')
  const cramp: Cramp = {
    ...(side && { side }),
    ...(muscle && { muscle }),
    ...(minutes !== undefined && { minutes }),
    ...(severity !== undefined && { severity }),
    ...(note !== '' && { note }),
  }
  return Array.from({ length: happens }, () => ({ kind: 'cramp', payload: cramp }) as const)
}

function restOfDay({ text, figure, names }: Cells): readonly Bare[] {
  const [minutes, hours, quality] = [figure('sleep-minutes'), figure('sleep-hours'), figure('sleep-quality')]
  const slept = minutes ?? (hours === undefined ? undefined : Math.round(hours * HOUR_MINUTES))
  const [activity, moved, pounds] = [text('exercise'), figure('exercise-minutes'), figure('weightLb')]
  if (activity !== '' && moved === undefined) throw new NotRead(`${names.get('exercise')}: ${activity}`)
  const body = measures.flatMap((what): readonly Bare[] => {
    const value = figure(what)
    return value === undefined ? [] : [{ kind: 'measure', payload: { what, value } }]
  })
  const kg = pounds === undefined ? undefined : tidied((pounds * weights.lb.value) / G_PER_KG)
  return [
    ...(slept !== undefined || quality !== undefined
      ? [
          {
            kind: 'sleep',
            payload: { ...(slept !== undefined && { minutes: slept }), ...(quality !== undefined && { quality }) },
          } as const,
        ]
      : []),
    ...(activity !== '' ? [{ kind: 'exercise', payload: { activity, minutes: moved!, effort: 'moderate' } } as const] : []),
    ...(text('medicine') !== '' ? [{ kind: 'medicine', payload: { name: text('medicine') } } as const] : []),
    ...(text('lab') !== '' && text('lab-value') !== ''
      ? [{ kind: 'lab', payload: { name: text('lab'), value: text('lab-value'), unit: text('lab-unit') } } as const]
      : []),
    ...body,
    ...(kg === undefined ? [] : [{ kind: 'measure', payload: { what: 'weightKg', value: kg } } as const]),
  ]
}

const orderSaid = { 'at-day-first': 'day-first', 'at-month-first': 'month-first' } as const

/** Reads rows by `context.columns`: names of columns to what they mean. */
export function genericTable(heading: readonly string[], context: TableContext): TakeRow {
  const rowOf = rowsOf(heading)
  const when = heading.find(
    (name) => Object.hasOwn(context.columns, name) && isMeaning(context.columns[name]!) && isWhen(context.columns[name]!),
  )
  const said = when === undefined ? undefined : context.columns[when]
  const order = said === 'at-day-first' || said === 'at-month-first' ? orderSaid[said] : context.order
  const known = new Set(
    heading
      .filter((name) => Object.hasOwn(context.columns, name) && context.columns[name] !== 'skip')
      .map((name) => name.trim().toLowerCase()),
  )
  const dated = { ...context, ...(order && { order }) }

  const momentOf = (row: Row, { text }: Cells) => {
    const cell = when === undefined ? '' : row.at(when.trim().toLowerCase())
    const instant = instantIn(cell)
    if (instant !== undefined) return { at: instant, date: '', isGuessed: false }
    return momentIn(cell, text('time'), dated, mealOf(text('meal')))
  }

  return (texts, place: Place): readonly Found[] => {
    const row = rowOf(texts)
    const cells = cellsOf(row, heading, context.columns, context.decimal)
    const moment = momentOf(row, cells)
    if (!moment) return [dropped('no-moment', place, row.shown)]
    const found: Found[] = []
    const rest = row.rest(known)
    const parts = [() => eatenOf(cells, context.words), () => crampsOf(cells), () => restOfDay(cells)]
    const take = (bare: Bare) => {
      const key = context.key(`${bare.kind}\t${moment.at}\t${JSON.stringify(bare.payload)}`)
      const effort = bare.kind === 'exercise' ? ['effort-not-in-file'] : []
      found.push(
        entry({ ...bare, at: moment.at, zone: context.zone } as FoundDraft, place, key, rest, [...effort, ...timeRemark(moment)]),
      )
    }
    for (const part of parts) {
      try {
        for (const bare of part()) take(bare)
      } catch (error) {
        if (!(error instanceof NotRead)) throw error
        found.push(dropped('not-read', place, error.message))
      }
    }
    const note = cells.text('note')
    const inCramp = found.some((one) => one.what === 'entry' && one.draft.kind === 'cramp')
    if (note !== '' && !inCramp) take({ kind: 'note', payload: { text: note } })
    return found
  }
}
