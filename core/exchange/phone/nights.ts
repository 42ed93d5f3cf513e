// How long was each night? Asleep by any device or app, counted once.
import { devices } from '../../knowledge/intake/devices.js'
import { intake } from '../../knowledge/intake/index.js'
import type { Found } from '../exchange.js'
import { whyNotAt, type PhoneContext } from './context.js'
import type { Gathered, Shelf } from './shelves.js'
import { addSpan, endOf, minutesOf, type Spans } from './spans.js'
import { dateThere, instantOf } from './zones.js'

interface Night extends Gathered {
  readonly date: string
  readonly spans: Spans
  /** Of what ended last. */
  end: number
  offset: number
  named: string | undefined
}

export interface Asleep {
  readonly from: number
  readonly to: number
  readonly offset: number
  readonly named?: string | undefined
  /** As the file calls it, for the report. */
  readonly shown: string
}

const MINUTE_MS = 60_000
const HOURS_OF_DAY = 24
const mostMinutes = intake.limits.diary.sleepMinutes.high.value
/** Sleep that begins after this counts to the next date: so many hours are added before the date is read. */
const shift = HOURS_OF_DAY - devices.nightFromHour.value

export function nightsOf(context: PhoneContext, shelf: Shelf<Night>) {
  const { dropped, system } = context
  return {
    add: ({ from, to, offset, named, shown }: Asleep) => {
      const why = whyNotAt(from, context.now)
      if (why !== undefined) return dropped.add(why, shown, shown)
      if (!(to >= from && to - from <= mostMinutes * MINUTE_MS)) return dropped.add('impossible', shown, instantOf(from))
      const date = dateThere(from, offset, shift)
      const night = shelf.of(date, () => ({ size: 0, date, spans: [], end: -Infinity, offset, named }))
      if (!night) return
      if (to > night.end) Object.assign(night, { end: to, offset, named })
      shelf.grew(night, addSpan(night.spans, from, to))
    },
    *end(): Generator<Found> {
      for (const { date, spans, offset, named } of shelf.drain()) {
        const minutes = minutesOf(spans)
        const end = endOf(spans)
        if (minutes <= mostMinutes)
          yield {
            what: 'entry',
            draft: { kind: 'sleep', at: instantOf(end), zone: context.zoneOf(end, offset, named), payload: { minutes } },
            place: { file: context.file, at: date },
            key: `${system}/sleep/${date}`,
          }
        else dropped.add('impossible', `${date}: ${minutes} min`, date)
      }
    },
  }
}
