// Is this a protocol that a trial can be run by? Every field read and checked; what is wrong is named, and nothing is guessed or mended.
import {
  checked,
  choice,
  needed,
  number,
  optional,
  record,
  text,
  whole,
  yesNo,
  type Reader,
  type Report,
} from '../../diary/draft/readers.js'
import { shown, type DraftProblem } from '../../diary/draft/problems.js'
import { isDate, isZone, toInstant } from '../../diary/dates.js'
import { intake, type Bounds } from '../../knowledge/intake/index.js'
import { trialLimits, trialTexts } from '../../knowledge/trial/policy.js'
import { outcomes, type DecisionRule, type EffectPrior, type Outcome, type Protocol, type Treatment } from '../trial.js'

/** The sentences are those of any entry of the diary: core/words/en/diary-problems.ts. */
export type ProtocolProblem = DraftProblem
export type ProtocolRead =
  | { readonly ok: true; readonly protocol: Protocol }
  | { readonly ok: false; readonly problems: readonly ProtocolProblem[] }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Text for which `right` holds, kept letter for letter, for the seal covers the letters. */
const exact =
  (right: (value: string) => boolean, code: 'not-a-uuid' | 'not-an-instant' | 'not-a-date' | 'unknown-zone'): Reader<string> =>
  (value, field, report) => {
    if (typeof value === 'string' && right(value)) return value
    report({ code, field, value: shown(value) })
    return undefined
  }

const inOurTime = (date: string): boolean => {
  const { low, high } = intake.limits.diary.moment
  return Number(date.slice(0, 4)) >= low.value && Number(date.slice(0, 4)) < high.value
}
export const uuid = exact((value) => UUID.test(value), 'not-a-uuid')
const instant = exact((value) => toInstant(value) === value, 'not-an-instant')
const date = exact((value) => isDate(value) && inOurTime(value), 'not-a-date')
const zone = exact(isZone, 'unknown-zone')

const treatment = record<Treatment>({
  candidate: optional(text(trialTexts.name)),
  name: needed(text(trialTexts.name)),
  how: needed(text(trialTexts.how, true)),
})

const ruleOf = (worthwhile: Bounds): Reader<DecisionRule> =>
  checked(
    record<DecisionRule>({
      worthwhile: needed(number(worthwhile)),
      adoptAt: needed(number(trialLimits.chance)),
      dropAt: needed(number(trialLimits.chance)),
      stopAtEvidence: needed(number(trialLimits.evidence)),
    }),
    ({ adoptAt, dropAt }, field) =>
      dropAt >= adoptAt
        ? { code: 'contradiction', field: `${field}.dropAt`, value: shown(dropAt), other: `${field}.adoptAt` }
        : undefined,
  )
const ratioRule = ruleOf(trialLimits.worthwhileRatio)
const pointsRule = ruleOf(trialLimits.worthwhilePoints)

const prior = record<EffectPrior>({
  mean: needed(number(trialLimits.priorMean)),
  sd: needed(number(trialLimits.priorSd)),
  from: needed(choice(['published', 'sceptical', 'open', 'own'])),
})

const outcome = choice(outcomes)

/** A list of outcomes, none twice. */
const also: Reader<readonly Outcome[]> = (value, field, report) => {
  if (!Array.isArray(value)) {
    report({ code: 'wrong-type', field, value: shown(value), expected: 'list' })
    return undefined
  }
  const read = value.slice(0, outcomes.length + 1).map((each, at) => outcome(each, `${field}.${at}`, report))
  const twice = read.findIndex((each, at) => read.indexOf(each) < at)
  if (twice >= 0) {
    report({ code: 'contradiction', field: `${field}.${twice}`, value: shown(value[twice]), other: field })
    return undefined
  }
  return read.every((each) => each !== undefined) ? read : undefined
}

const oneOf =
  <T extends number>(values: readonly T[], unit: string): Reader<T> =>
  (value, field, report) => {
    const found = values.find((each) => each === value)
    if (found === undefined)
      report({ code: 'out-of-range', field, value: shown(value), low: Math.min(...values), high: Math.max(...values), unit })
    return found
  }

const anyRule: Reader<DecisionRule> = (value, field, report) =>
  // Which bounds hold depends on the outcome, which is another field: read again below.
  ruleOf({ ...trialLimits.worthwhileRatio, low: trialLimits.worthwhilePoints.low, high: trialLimits.worthwhilePoints.high })(
    value,
    field,
    report,
  )

const shape = record<Protocol>({
  format: needed(choice(['charley-trial'])),
  version: needed(oneOf([1], 'as the version')),
  id: needed(uuid),
  created: needed(instant),
  tried: needed(treatment),
  against: needed(treatment),
  outcome: needed(outcome),
  also: needed(also),
  start: needed(date),
  zone: needed(zone),
  runInDays: needed(whole(trialLimits.runInDays)),
  periodDays: needed(whole(trialLimits.periodDays)),
  washoutDays: needed(whole(trialLimits.washoutDays)),
  pairs: needed(whole(trialLimits.pairs)),
  blinded: needed(yesNo),
  prior: needed(prior),
  rule: needed(anyRule),
  hemisphere: needed(oneOf([1, -1, 0], '1 north, -1 south, 0 not known')),
})

/** What can only be seen of the whole. */
function together(protocol: Protocol, report: Report): void {
  const { washoutDays, periodDays } = protocol
  if (washoutDays >= periodDays)
    report({ code: 'contradiction', field: 'washoutDays', value: shown(washoutDays), other: 'periodDays' })
  if (protocol.also.includes(protocol.outcome))
    report({ code: 'contradiction', field: 'also', value: shown(protocol.outcome), other: 'outcome' })
  const rule = protocol.outcome === 'sleep' ? pointsRule : ratioRule
  rule(protocol.rule, 'rule', report)
}

/** Reads a protocol from outside. Nothing is changed in it, so that its seal still fits. Never throws. */
export function readProtocol(input: unknown): ProtocolRead {
  const problems: ProtocolProblem[] = []
  const report: Report = (problem) => problems.push(problem)
  const protocol = shape(input, '', report)
  if (protocol) together(protocol, report)
  return protocol && problems.length === 0 ? { ok: true, protocol } : { ok: false, problems }
}
