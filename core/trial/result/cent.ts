// What would a journal ask of this trial, and what can be told? CENT 2015, item by item, from the protocol and the data.
import { centItems } from '../../knowledge/trial/cent.js'
import { smallestShare } from '../evidence/index.js'
import type { CentEntry, TrialRecord, TrialResult } from './result.js'

type Values = CentEntry['values']
type Answer = Values | 'not-known' | 'not-applicable'

/** Everything but the checklist itself. */
type Rest = Omit<TrialResult, 'cent'>

const yes = (flag: boolean) => (flag ? 'yes' : 'no')

function methods({ sealed, problems }: TrialRecord, { outcome, primary, periods }: Rest): Readonly<Record<string, Answer>> {
  const { protocol, commitment } = sealed
  const { tried, against, pairs, periodDays, runInDays, washoutDays, zone, also, rule, prior } = protocol
  const blinded = yes(protocol.blinded)
  const broken = yes(problems.length > 0)
  return {
    '1a': { tried: tried.name, against: against.name },
    '1b': {},
    '2a.1': tried.candidate === undefined ? 'not-known' : { tried: tried.name },
    '2a.2': {},
    '2b': { tried: tried.name, against: against.name, outcome },
    '3a': { pairs, periods: 2 * pairs, periodDays, runInDays, washoutDays },
    '3b': { broken },
    '4a': 'not-known',
    '4b': { zone },
    '4c': {},
    '5': { tried: tried.name, triedHow: tried.how, against: against.name, againstHow: against.how },
    '6a.1': { outcome, also: also.join(' ') },
    '6a.2': { outcome },
    '6b': { broken },
    '7a': { pairs, days: runInDays + 2 * pairs * periodDays, smallest: 1 / smallestShare(pairs) },
    '7b': { needed: rule.stopAtEvidence },
    '8a': {},
    '8b': { pairs },
    '8c': { sequence: periods.map(({ arm }) => arm).join('') },
    '9': { blinded, commitment },
    '10': { blinded },
    '11a': { blinded },
    '11b': protocol.blinded ? 'not-known' : 'not-applicable',
    '12a': { model: primary?.model ?? '', priorMean: prior.mean, priorSd: prior.sd, from: prior.from },
    '12b': 'not-applicable',
    '12c': { washoutDays, model: primary?.model ?? '' },
    '23': { commitment },
    '24': { commitment },
    '25': 'not-known',
  }
}

function results({ sealed, days, end, upTo }: TrialRecord, result: Rest): Readonly<Record<string, Answer>> {
  const { primary, perWeek, counts, complete, placebo, decision, adherence, harms } = result
  const planned = counts.A.days + counts.B.days
  const observed = counts.A.observed + counts.B.observed
  return {
    '13a.1': { done: result.randomisation.pairs, pairs: sealed.protocol.pairs },
    '13a.2': 'not-applicable',
    '13b': 'not-applicable',
    '14a': { from: sealed.protocol.start, to: days.at(-1)?.date ?? upTo },
    '14b': { why: end?.why ?? (complete ? 'finished' : 'running') },
    '15': placebo?.runIn === undefined ? 'not-known' : { usual: placebo.runIn },
    '16': {
      periodsA: counts.A.periods,
      periodsB: counts.B.periods,
      observedA: counts.A.observed,
      observedB: counts.B.observed,
    },
    '17a.1': { periods: result.periods.length },
    '17a.2': primary ? { low: primary.low, middle: primary.middle, high: primary.high } : 'not-known',
    '17b': perWeek ? { ...perWeek.avoided } : 'not-applicable',
    '18': primary ? { beside: result.beside.length, priors: result.priors.length } : 'not-known',
    '19': end || complete ? { stopped: yes(harms.stopped) } : 'not-known',
    '20': {
      blinded: yes(sealed.protocol.blinded),
      missing: planned - observed,
      planned,
      said: adherence.said,
      days: adherence.days,
    },
    '21': {},
    '22': { say: decision.say },
  }
}

/** All 44, in their order. What nobody asked is not known, and what is asked of a series does not apply to one person. */
export function centOf(record: TrialRecord, result: Rest): readonly CentEntry[] {
  const answers: Readonly<Record<string, Answer>> = { ...methods(record, result), ...results(record, result) }
  return centItems.map(({ item }) => {
    const answer = answers[item]
    if (answer === undefined) throw new RangeError(`Item ${item} of CENT 2015 has no answer`)
    return typeof answer === 'string' ? { item, state: answer, values: {} } : { item, state: 'told', values: answer }
  })
}
