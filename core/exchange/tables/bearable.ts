// How is Bearable's table read? One line a symptom, medicine or mood; only what is plainly a cramp of a muscle becomes one.
import { partsOfDay } from '../../knowledge/exchange/tables.js'
import type { Cramp } from '../../diary/entry.js'
import type { FoundDraft } from '../exchange.js'
import { figureIn } from './figures.js'
import { dropped, entry, momentIn, rowsOf, type KnownTable, type Row } from './table.js'

/** "Leg cramps", "calf cramp at night", "charley horse"; never the cramps of the belly or of a period, and never bare "cramps". */
const muscleCramp =
  /\b(leg|calf|calves|foot|feet|toes?|thigh|shin|hamstring|quad|muscle|hand|finger|arm|nocturnal|night)s?\b[^a-z]*(?:muscle )?(?:cramps?|cramping)\b|\bcharle?y[ -]?horse/i
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

/** "am", "mid", "pm" are no times of a clock. */
const clockOf = (part: string): string => {
  const hour = Object.hasOwn(partsOfDay, part) ? partsOfDay[part as keyof typeof partsOfDay].value : undefined
  return hour === undefined ? part : `${hour}:00`
}

const used = new Set(['date', 'weekday', 'time of day', 'category', 'detail', 'notes'])

/** `undefined`: nothing here holds it. */
function bare(row: Row): Pick<FoundDraft, 'kind' | 'payload'> | undefined {
  const [category, detail, amount] = [row.at('category').toLowerCase(), row.at('detail'), figureIn(row.at('rating/amount'))]
  if (/symptom/.test(category)) {
    const cramp = amount === 0 ? undefined : crampIn(detail)
    return cramp && { kind: 'cramp', payload: { ...cramp, note: detail } }
  }
  if (/medic/.test(category) && detail !== '' && amount !== 0) return { kind: 'medicine', payload: { name: detail } }
  return undefined
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
        const part = row.at('time of day').toLowerCase()
        const moment = momentIn(row.at('date'), clockOf(part), context)
        if (!moment) return [dropped('no-moment', place, row.shown)]
        const found = bare(row)
        const text = row.at('notes')
        const key = context.key(
          [moment.date, part, row.at('category'), row.at('detail'), row.at('rating/amount'), text].join('\t'),
        )
        const at = { at: moment.at, zone: context.zone }
        const remarks = ['time-not-in-file']
        return [
          ...(found ? [entry({ ...found, ...at } as FoundDraft, place, key, row.rest(used), remarks)] : []),
          ...(text === '' ? [] : [entry({ kind: 'note', ...at, payload: { text } }, place, `${key}\tnote`, undefined, remarks)]),
          ...(found || text !== '' ? [] : [dropped('not-ours', place, row.shown)]),
        ]
      }
    },
  },
]
