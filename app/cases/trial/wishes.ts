// What was wished for? Each field as it was sent; what is left out follows from what is tried. The design then judges the whole.
import { randomUUID } from 'node:crypto'
import { daysAfter } from '@charley/core'
import {
  defaultLengths,
  effectPriors,
  outcomes,
  trialDesignWords,
  triableOf,
  type EffectPrior,
  type Outcome,
  type Treatment,
  type TrialWishes,
} from '@charley/core/trial'
import { wrong } from '../refused.js'
import { at, choiceAt, textAt, yesAt } from './asked.js'
import type { Clock } from './clock.js'

const named = [
  'id',
  'tried',
  'against',
  'outcome',
  'also',
  'start',
  'runInDays',
  'periodDays',
  'washoutDays',
  'pairs',
  'blinded',
  'prior',
  'rule',
  'hemisphere',
] as const

const { ways } = trialDesignWords

function known(wishes: unknown): void {
  if (typeof wishes !== 'object' || wishes === null || Array.isArray(wishes))
    throw wrong(
      'wishes',
      'There are no wishes to design a trial from.',
      'Send at least {"tried": {"candidate": "magnesium-trial"}}.',
    )
  const strange = Object.keys(wishes).find((name) => !(named as readonly string[]).includes(name))
  if (strange !== undefined)
    throw wrong(`wishes.${strange.slice(0, 40)}`, `There is no wish "${strange.slice(0, 40)}".`, `There are ${named.join(', ')}.`)
}

/** As said; what a candidate needs is filled in from what the house knows of it. */
function triedIn(wishes: unknown): Treatment {
  const said = at(wishes, 'tried')
  const candidate = textAt(said, 'candidate')
  const way = candidate === undefined ? undefined : ways[candidate]
  return {
    ...(candidate !== undefined && { candidate }),
    name: textAt(said, 'name') ?? way?.name ?? candidate ?? '',
    how: textAt(said, 'how') ?? way?.how ?? '',
  }
}

function againstIn(wishes: unknown, { candidate }: Treatment, blinded: boolean): Treatment {
  const said = at(wishes, 'against')
  const way = candidate === undefined ? undefined : ways[candidate]
  const usual = blinded
    ? { name: trialDesignWords.dummy, how: trialDesignWords.dummyHow }
    : { name: trialDesignWords.usualName, how: way?.against ?? '' }
  return { name: textAt(said, 'name') ?? usual.name, how: textAt(said, 'how') ?? usual.how }
}

/** By name among those that are offered, or a prior of the person's own. */
function priorIn(wishes: unknown, outcome: Outcome, candidate: string | undefined): EffectPrior | undefined {
  const said = at(wishes, 'prior')
  if (typeof said !== 'string') return said as EffectPrior | undefined
  const offered = effectPriors(outcome, candidate)
  const found = offered.find(({ from }) => from === said)
  if (found) return found
  throw wrong(
    'wishes.prior',
    `There is no prior ${JSON.stringify(said.slice(0, 40))} for this.`,
    `Write ${offered.map(({ from }) => from).join(', ')}, or one of your own.`,
  )
}

/** A run-in begins today; without one the first period begins tomorrow, for it must be sealed before. */
const usualStart = (runInDays: unknown, { date }: Clock): string => (runInDays === 0 ? daysAfter(date, 1) : date)

/** The wishes in `body.wishes`. Fields of a wrong kind are left for the design to name. */
export function wishesIn(body: unknown, clock: Clock): TrialWishes {
  const wishes = at(body, 'wishes')
  known(wishes)
  const tried = triedIn(wishes)
  const outcome = choiceAt(wishes, 'outcome', outcomes) ?? 'cramps'
  const blinded = yesAt(wishes, 'blinded') ?? false
  if (blinded && triableOf(tried.candidate)?.hideable === false)
    throw wrong(
      'wishes.blinded',
      `${tried.name} cannot be hidden in a box.`,
      'Leave blinding out; the trial is still fair by its coin.',
    )
  const runInDays = at(wishes, 'runInDays')
  const prior = priorIn(wishes, outcome, tried.candidate)
  const sent = wishes as Partial<TrialWishes>
  return {
    ...sent,
    id: textAt(wishes, 'id') ?? randomUUID(),
    created: clock.at,
    start: textAt(wishes, 'start') ?? usualStart(runInDays ?? defaultLengths(tried.candidate).runInDays, clock),
    zone: clock.zone,
    tried,
    against: againstIn(wishes, tried, blinded),
    outcome,
    blinded,
    ...(prior && { prior }),
    hasAsked: yesAt(body, 'hasAsked') ?? false,
  }
}
