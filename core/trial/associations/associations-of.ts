// What in this diary goes with the cramps? Nights and exposures read, tested together, and sorted into found, not seen and not to be told.
import { datesBetween, daysAfter, type Entry } from '../../diary/index.js'
import { patternPolicy } from '../../knowledge/trial/patterns.js'
import type { GroupOf } from '../../nutrition/index.js'
import { endOf, trialsIn } from '../days/index.js'
import { lastDay } from '../design/index.js'
import { lags, type Association, type Associations, type Exposure, type ExposureKind } from './association.js'
import { associate, type Tested } from './associate.js'
import { crampNights } from './cramp-nights.js'
import { exposuresOf } from './exposures.js'

export interface DiarySpan {
  /** Local dates, both counted. */
  readonly from: string
  readonly to: string
}

/** What a cramp may bring about, or a person do because of one. */
const following: ReadonlySet<ExposureKind> = new Set(['sleep-minutes', 'sleep-quality', 'supplement', 'medicine'])
/** Written down in the morning, of the night before: what came first is known. */
const slept: ReadonlySet<ExposureKind> = new Set(['sleep-minutes', 'sleep-quality'])

/** The first day of a trial that goes on at the end of the span. What cannot be read is taken to go on. */
function runningSince(entries: readonly Entry[], to: string): string | undefined {
  const starts = trialsIn(entries).flatMap(({ entry, read }) => {
    if (entry.kind !== 'trial' || entry.payload === null || endOf(entries, entry.payload.trial)) return []
    if (!read.ok) return [entry.at.slice(0, 10)]
    const { protocol } = read.sealed
    return protocol.start <= to && lastDay(protocol) >= to ? [protocol.start] : []
  })
  return starts.toSorted()[0]
}

function association(exposure: Exposure, tested: Tested, hasDayCramps: boolean, along: string | undefined): Association {
  const { id, kind, name, unit, days } = exposure
  const about = { id, kind, ...(name !== undefined && { name }), unit, days: days.filter((one) => one !== undefined).length }
  if (!tested.judged) return { ...about, state: 'cannot-tell', why: tested.why }
  const { best, compares, links } = tested
  return {
    ...about,
    state: best.byLuck <= patternPolicy.luck.value ? 'goes-with' : 'nothing-seen',
    compares,
    best,
    links,
    ...(along !== undefined && { along }),
    mayFollow: following.has(kind),
    orderUnknown: hasDayCramps && best.lag === 0 && !slept.has(kind),
  }
}

const order: readonly Association['state'][] = ['goes-with', 'nothing-seen', 'cannot-tell']
const luckOf = (one: Association): number => (one.state === 'cannot-tell' ? 1 : one.best.byLuck)
/** What stands by itself before what comes along with it. */
const alongOf = (one: Association): number => (one.state !== 'cannot-tell' && one.along !== undefined ? 1 : 0)

/**
 * The associations of a span of the diary. `entries`: what stands of it, from two days before it to the day after, with what was said
 * of complete days and of trials. A span that reaches into a running trial ends before it. `groupOf` bounds unknown figures of food.
 */
export function associationsOf(entries: readonly Entry[], span: DiarySpan, groupOf?: GroupOf): Associations {
  const trialSince = runningSince(entries, span.to)
  const to = trialSince !== undefined && trialSince <= span.to ? daysAfter(trialSince, -1) : span.to
  const nights = datesBetween(span.from, to)
  // The days before the first night have no night of their own.
  const early = Math.max(...lags)
  const dates = datesBetween(daysAfter(span.from, -early), to)
  const { span: kind, cramps } = crampNights(entries, nights)
  const known = cramps.filter((cramp) => cramp !== undefined)
  const withCramp = known.filter((cramp) => cramp === 1).length
  const { nights: least, eachKind, pairs } = patternPolicy
  const needed = { observed: least.value, eachKind: eachKind.value, pairs: pairs.value }
  const about = {
    from: span.from,
    to,
    nights: { span: kind, observed: known.length, withCramp, of: nights.length },
    needed,
    ...(trialSince !== undefined && { trialSince }),
  }
  if (known.length < needed.observed || Math.min(withCramp, known.length - withCramp) < needed.eachKind)
    return { ...about, verdict: 'too-little', looked: [] }
  const exposures = exposuresOf(entries, dates, groupOf)
  const history = [...Array.from({ length: early }, () => undefined), ...cramps]
  const tested = associate(
    history,
    exposures.map(({ days }) => days),
  )
  const looked = exposures
    .map((exposure, index) => {
      const one = tested[index]!
      return association(
        exposure,
        one,
        kind === 'days',
        one.judged && one.along !== undefined ? exposures[one.along]!.id : undefined,
      )
    })
    .toSorted(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) ||
        alongOf(a) - alongOf(b) ||
        luckOf(a) - luckOf(b) ||
        (a.id < b.id ? -1 : 1),
    )
  const first = looked[0]?.state
  const verdict = first === 'goes-with' ? 'something' : first === 'nothing-seen' ? 'nothing-seen' : 'nothing-to-compare'
  return { ...about, verdict, looked }
}
