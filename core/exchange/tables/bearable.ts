// How is Bearable's table read? One line a symptom, a pill, a night or a mood; only what is plainly a cramp of a muscle becomes one.
import { partsOfDay } from '../../knowledge/exchange/tables.js'
import type { Cramp } from '../../diary/entry.js'
import type { FoundDraft } from '../exchange.js'
import { figureIn } from './figures.js'
import { nutrientColumn } from './nutrient-columns.js'
import {
  dropped,
  entry,
  momentIn,
  rowsOf,
  timeRemark,
  type CellMoment,
  type KnownTable,
  type Row,
  type TableContext,
} from './table.js'

const part = 'leg|calf|calves|foot|feet|toes?|thigh|shin|hamstring|quad|hand|finger|arm'
/** "Leg cramps", "calf cramp at night", "Cramps (left leg)", "charley horse"; never the cramps of the belly or of a period, and never bare "cramps". */
const muscleCramp = new RegExp(
  [
    `\\b(?:${part}|muscle|nocturnal|night)s?\\b[^a-z]*(?:muscle )?(?:cramps?|cramping)\\b`,
    `\\b(?:cramps?|cramping)\\b[^a-z]*(?:in |of )?(?:(?:my|the|left|right|both) )*(?:${part})s?\\b`,
    '\\bcharle?y[ -]?horse',
  ].join('|'),
  'i',
)
const otherCramp = /period|menstr|stomach|abdom|belly|tummy|uter|pelvi|bowel/i
const muscles: readonly (readonly [RegExp, NonNullable<Cramp['muscle']>])[] = [
  [/\bcal(?:f|ves)\b/i, 'calf'],
  [/\btoes?\b/i, 'toes'],
  [/\b(?:foot|feet)\b/i, 'foot'],
  [/\bshin/i, 'shin'],
  [/\bhamstring/i, 'thigh-back'],
  [/\bquad/i, 'thigh-front'],
  [/\b(?:hand|finger)s?\b/i, 'hand'],
  [/\barms?\b/i, 'arm'],
]
const sides: readonly (readonly [RegExp, NonNullable<Cramp['side']>])[] = [
  [/\bboth\b/i, 'both'],
  [/\bleft\b/i, 'left'],
  [/\bright\b/i, 'right'],
]

/** What words say of a cramp: undefined where they are not plainly of one. */
export function crampIn(words: string): Cramp | undefined {
  if (!muscleCramp.test(words) || otherCramp.test(words)) return undefined
  const muscle = muscles.find(([pattern]) => pattern.test(words))?.[1]
  const side = sides.find(([pattern]) => pattern.test(words))?.[1]
  return { ...(muscle && { muscle }), ...(side && { side }) }
}

/** "pre", "am", "mid", "pm" are no times of a clock. */
const clockOf = (part: string): { readonly time: string; readonly isGuessed: boolean } => {
  const hour = Object.hasOwn(partsOfDay, part) ? partsOfDay[part as keyof typeof partsOfDay].value : undefined
  return hour === undefined ? { time: part, isGuessed: false } : { time: `${hour}:00`, isGuessed: true }
}

const used = new Set(['date', 'date formatted', 'weekday', 'time of day', 'category', 'detail', 'notes'])
const usedWithAmount = new Set([...used, 'rating/amount'])
type Bare = Pick<FoundDraft, 'kind' | 'payload'>

/** "Ibuprofen (mg)" and 600: a dose. What is a nutrient of ours counts as a supplement, so that it can be reckoned with. */
function pill(row: Row): Bare | undefined {
  const [detail, amount] = [row.at('detail'), figureIn(row.at('rating/amount'))]
  if (detail === '' || amount === 0) return undefined
  const [, name = detail, unit] = /^(.+?)\s*\(([^()]+)\)$/.exec(detail) ?? []
  if (amount === undefined || unit === undefined) return { kind: 'medicine', payload: { name: detail } }
  const nutrient = nutrientColumn(detail)
  if (!nutrient) return { kind: 'medicine', payload: { name, dose: { value: amount, unit } } }
  const value = Number((amount * nutrient.factor).toPrecision(FIGURES))
  return { kind: 'supplement', payload: { name, amounts: { [nutrient.id]: { value, kind: 'label' } } } }
}
const FIGURES = 9

const NIGHT = /\bAsleep \d{1,2}:\d{2} - (\d{1,2}:\d{2})/i

/** "7:15" hours, "Asleep 23:30 - 06:45. In bed 23:00 - 07:30". Lying in bed is not sleep. */
function night(row: Row): Bare | undefined {
  const length = /^(\d{1,2}):(\d{2})$/.exec(row.at('rating/amount'))
  if (!length || !NIGHT.test(row.at('detail'))) return undefined
  return { kind: 'sleep', payload: { minutes: Number(length[1]) * HOUR_MINUTES + Number(length[2]) } }
}
const HOUR_MINUTES = 60

/** `undefined`: nothing here holds it. */
function bare(row: Row): Bare | undefined {
  const [category, detail] = [row.at('category').toLowerCase(), row.at('detail')]
  if (/symptom/.test(category)) {
    const cramp = figureIn(row.at('rating/amount')) === 0 ? undefined : crampIn(detail)
    return cramp && { kind: 'cramp', payload: { ...cramp, note: detail } }
  }
  if (/^meds\b|medic|supplement/.test(category)) return pill(row)
  if (category === 'sleep') return night(row)
  // What was eaten stands there in words, without amounts: a note keeps them, and no sum takes them for a whole meal.
  return category === 'food diary' && detail !== '' ? { kind: 'note', payload: { text: detail } } : undefined
}

/** A sleep stands at its end, on the date of the row; all else at its time, or the usual hour of its part of the day. */
function momentOf(row: Row, kind: Bare['kind'] | undefined, context: TableContext): CellMoment | undefined {
  const wake = kind === 'sleep' ? NIGHT.exec(row.at('detail'))?.[1] : undefined
  const { time, isGuessed } = clockOf(row.at('time of day').toLowerCase())
  const moment = momentIn(row.at('date'), wake ?? time, context)
  return moment && { ...moment, isGuessed: moment.isGuessed || (isGuessed && wake === undefined) }
}

export const bearable: readonly KnownTable[] = [
  {
    id: 'bearable',
    isMine: (names) => ['date', 'time of day', 'category', 'rating/amount', 'detail'].every((name) => names.has(name)),
    dates: 'date',
    begin: (heading, context) => {
      const rowOf = rowsOf(heading)
      return (cells, place) => {
        const row = rowOf(cells)
        const found = bare(row)
        const moment = momentOf(row, found?.kind, context)
        if (!moment) return [dropped('no-moment', place, row.shown)]
        // Where there is nothing to say it writes a full stop.
        const text = /[\p{L}\p{N}]/u.test(row.at('notes')) ? row.at('notes') : ''
        const part = row.at('time of day').toLowerCase()
        const key = context.key(
          [moment.date, part, row.at('category'), row.at('detail'), row.at('rating/amount'), row.at('notes')].join('\t'),
        )
        const at = { at: moment.at, zone: context.zone }
        const remarks = timeRemark(moment)
        const rest = row.rest(found?.kind === 'cramp' ? used : usedWithAmount)
        return [
          ...(found ? [entry({ ...found, ...at } as FoundDraft, place, key, rest, remarks)] : []),
          ...(text === '' ? [] : [entry({ kind: 'note', ...at, payload: { text } }, place, `${key}\tnote`, undefined, remarks)]),
          ...(found || text !== '' ? [] : [dropped('not-ours', place, row.shown)]),
        ]
      }
    },
  },
]
