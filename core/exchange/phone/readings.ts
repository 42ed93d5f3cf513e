// Which measures of the body came in? Of weight, height, waist and pulse the last of a day; of blood pressure every reading.
import { intake } from '../../knowledge/intake/index.js'
import type { Measure } from '../../diary/entry.js'
import type { Found } from '../exchange.js'
import type { PhoneContext } from './context.js'
import type { Gathered, Shelf } from './shelves.js'
import { tidy } from './units.js'
import { dateThere, instantOf } from './zones.js'

interface Kept extends Gathered {
  ms: number
  value: number
  zone: string
  source: string
  readonly what: Measure['what']
  readonly key: string
}

export interface Reading {
  readonly what: Measure['what']
  /** In the diary's unit. */
  readonly value: number
  readonly ms: number
  readonly offset: number
  readonly named?: string | undefined
  readonly source: string
  /** As the file calls it, for the report. */
  readonly shown: string
}

const FIGURES = 8
const everyOne: ReadonlySet<Measure['what']> = new Set(['systolicMmHg', 'diastolicMmHg'])

export function readingsOf(context: PhoneContext, shelf: Shelf<Kept>) {
  const { dropped, system } = context
  return {
    add: ({ what, value: exact, ms, offset, named, source, shown }: Reading) => {
      const { low, high } = intake.limits.measures[what]
      const value = tidy(exact)
      if (!(value >= low.value && value <= high.value)) return dropped.add('impossible', shown, instantOf(ms))
      const key = `${system}/${what}/${everyOne.has(what) ? instantOf(ms) : dateThere(ms, offset)}`
      let isNew = false
      const zone = context.zoneOf(ms, offset, named)
      const known = shelf.of(key, () => {
        isNew = true
        return { size: FIGURES, ms, value, zone, source, what, key }
      })
      if (!known || isNew) return
      // Within a correlation and again by itself, or sent on from one app to the next: not a second one.
      if (known.ms !== ms || known.value !== value) dropped.add('twice', shown, instantOf(ms))
      if (ms > known.ms) Object.assign(known, { ms, value, zone, source })
    },
    *end(): Generator<Found> {
      for (const { ms, value, zone, source, what, key } of shelf.drain())
        yield {
          what: 'entry',
          draft: { kind: 'measure', at: instantOf(ms), zone, payload: { what, value } },
          place: { file: context.file, at: `${what} ${instantOf(ms)}` },
          key,
          ...(source !== '' && { rest: { sourceName: source } }),
        }
    },
  }
}
