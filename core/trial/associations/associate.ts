// Which series go with the nights that had a cramp? All of them at all lags at once, against the best that luck shows anywhere.
import { patternPolicy } from '../../knowledge/trial/patterns.js'
import { alongWith, type Found } from './along-with.js'
import type { Link, Unjudged } from './association.js'
import { comparable, type Series } from './candidates.js'
import type { Compares } from './compared.js'
import { linkOf } from './link.js'
import { luckOf } from './luck.js'
import { observedNights } from './nights-before.js'

export type { Series } from './candidates.js'

export type Tested =
  | {
      readonly judged: true
      readonly compares: Compares
      readonly links: readonly Link[]
      /** The clearest of them. */
      readonly best: Link
      /** The series along with which it comes: its link is gone when that clearer one is taken into account. */
      readonly along?: number
    }
  | { readonly judged: false; readonly why: Unjudged }

const strength = ({ measured }: Found): number => (measured.error > 0 ? Math.abs(measured.correlation) / measured.error : 0)

/** Judges each series by the nights. `cramps`: 1 with a cramp, 0 without, undefined unknown, one for each day. The same in, the same out. */
export function associate(cramps: readonly (0 | 1 | undefined)[], series: readonly Series[]): readonly Tested[] {
  const observed = observedNights(cramps)
  const looked = comparable(series, observed)
  const candidates = looked.flatMap((one) => one.candidates)
  if (candidates.length === 0) return looked.map(({ why = 'few-days' }) => ({ judged: false, why }))
  const { measured, critical } = luckOf(
    candidates.map(({ column }) => column),
    observed,
  )
  const all = candidates.map((candidate, index): Found => ({ candidate, measured: measured[index]! }))
  const bests = looked.map((_, place) =>
    all
      .filter(({ candidate }) => candidate.series === place)
      .toSorted((a, b) => strength(b) - strength(a))
      .slice(0, 1),
  )
  const found = bests
    .flat()
    .filter((one) => one.measured.byLuck <= patternPolicy.luck.value)
    .toSorted((a, b) => strength(b) - strength(a))
  const along = new Map(
    alongWith(found, observed, critical).flatMap((other, place) =>
      other === undefined ? [] : [[found[place]!.candidate.series, found[other]!.candidate.series] as const],
    ),
  )
  const link = ({ candidate, measured: one }: Found) => linkOf(candidate, observed, one, critical)
  return looked.map(({ compares, why = 'few-days' }, place): Tested => {
    const [best] = bests[place]!
    if (!best) return { judged: false, why }
    const other = along.get(place)
    return {
      judged: true,
      compares,
      links: all.filter(({ candidate }) => candidate.series === place).map(link),
      best: link(best),
      ...(other !== undefined && { along: other }),
    }
  })
}
