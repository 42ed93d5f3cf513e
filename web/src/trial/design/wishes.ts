// What does the person want to try, and how? Their choices so far, and the trial that follows from them.
import {
  commit,
  defaultLengths,
  defaultRule,
  designTrial,
  effectPriors,
  triableOf,
  type Candidate,
  type Designed,
  type EffectPrior,
  type Outcome,
  type OwnKind,
  type Sealed,
  type SharedProtocol,
  type TrialWishes,
} from '@charley/core/trial'
import { deviceZone, now } from '../../diary/moments.js'

export interface Wishes {
  /** The id of a candidate, `own`, or nothing yet. */
  readonly choice?: string
  readonly ownKind?: OwnKind
  readonly name: string
  readonly how: string
  readonly againstName: string
  readonly againstHow: string
  readonly outcome: Outcome
  readonly alsoSleep: boolean
  /** Where the diary does not know it: as typed. */
  readonly usual: string
  readonly pairs: number
  readonly periodDays: number
  readonly washoutDays: number
  readonly runInDays: number
  readonly start: string
  readonly blinded: boolean
  readonly prior: EffectPrior['from']
  readonly worthwhile: number
  readonly hasAsked: boolean
  readonly anyway: boolean
  /** Somebody's plan, of which everything was filled in; its rule and its belief beforehand go with it. */
  readonly shared?: SharedProtocol | undefined
}

const fresh = (start: string): Omit<Wishes, 'name' | 'how' | 'againstName' | 'againstHow'> => {
  const outcome: Outcome = 'cramps'
  return {
    ...defaultLengths(),
    outcome,
    alsoSleep: false,
    usual: '',
    start,
    blinded: false,
    prior: effectPriors(outcome)[0]?.from ?? 'sceptical',
    worthwhile: defaultRule(outcome).worthwhile,
    hasAsked: false,
    anyway: false,
  }
}

export const newWishes = (start: string): Wishes => ({ ...fresh(start), name: '', how: '', againstName: '', againstHow: '' })

/** What is tried is chosen: its own lengths and prior go with it. */
export function chosen(
  wishes: Wishes,
  choice: string,
  said: { readonly name: string; readonly how: string; readonly againstName: string; readonly againstHow: string },
): Wishes {
  const { runInDays, periodDays, washoutDays } = defaultLengths(choice)
  return {
    ...wishes,
    // Whoever wanted no run-in still wants none.
    runInDays: wishes.runInDays === 0 ? 0 : runInDays,
    periodDays,
    washoutDays,
    ...said,
    shared: undefined,
    choice,
    prior: effectPriors(wishes.outcome, choice)[0]?.from ?? 'sceptical',
    blinded: wishes.blinded && canHide(choice),
    hasAsked: false,
    anyway: false,
  }
}

/** What is counted is chosen: the rule and the belief beforehand are on its scale. */
export const counting = (wishes: Wishes, outcome: Outcome): Wishes => ({
  ...wishes,
  outcome,
  alsoSleep: wishes.alsoSleep && outcome !== 'sleep',
  usual: '',
  prior: effectPriors(outcome, wishes.choice)[0]?.from ?? 'sceptical',
  worthwhile: defaultRule(outcome).worthwhile,
  anyway: false,
})

/** Tablets can be hidden, stretches cannot; an own idea may. */
export const canHide = (choice: string | undefined): boolean =>
  choice !== undefined && (triableOf(choice)?.hideable ?? choice === 'own')

/** Both arms of every pair, and what comes before. */
export const weeksOf = ({ pairs, periodDays, runInDays }: Pick<Wishes, 'pairs' | 'periodDays' | 'runInDays'>): number =>
  Math.round((runInDays + pairs * 2 * periodDays) / 7)

/** The beliefs that can be chosen, that of a shared plan among them. */
export function priorsOf({ outcome, choice, shared }: Wishes): readonly EffectPrior[] {
  const own = effectPriors(outcome, choice)
  return shared && shared.outcome === outcome ? [shared.prior, ...own.filter(({ from }) => from !== shared.prior.from)] : own
}

/** Everything that a shared plan says; the day it begins is the person's own. */
export function filledFrom(shared: SharedProtocol, start: string): Wishes {
  const { tried, against, outcome, also, runInDays, periodDays, washoutDays, pairs, blinded, prior, rule } = shared
  return {
    ...newWishes(start),
    choice: tried.candidate ?? 'own',
    name: tried.name,
    how: tried.how,
    againstName: against.name,
    againstHow: against.how,
    outcome,
    alsoSleep: also.includes('sleep'),
    runInDays,
    periodDays,
    washoutDays,
    pairs,
    blinded,
    prior: prior.from,
    worthwhile: rule.worthwhile,
    shared,
  }
}

/** The wishes as the core reads them. */
export function wanted(wishes: Wishes): TrialWishes {
  const { choice, name, how, againstName, againstHow, outcome, alsoSleep, start, shared } = wishes
  const { pairs, periodDays, washoutDays, runInDays, blinded, worthwhile, hasAsked } = wishes
  const prior = priorsOf(wishes).find(({ from }) => from === wishes.prior)
  return {
    id: crypto.randomUUID(),
    created: now(),
    start,
    zone: deviceZone(),
    tried: { ...(choice !== undefined && choice !== 'own' && { candidate: choice }), name: name.trim(), how: how.trim() },
    against: { name: againstName.trim(), how: againstHow.trim() },
    outcome,
    also: alsoSleep ? ['sleep'] : [],
    pairs,
    periodDays,
    washoutDays,
    runInDays,
    blinded,
    ...(prior && { prior }),
    rule: { ...shared?.rule, worthwhile },
    hasAsked,
  }
}

export const designed = (wishes: Wishes, candidate: Candidate): Designed => designTrial(wanted(wishes), candidate)

/** Sealed with a secret that this browser draws. */
export function sealed(protocol: Sealed['protocol']): Sealed {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return commit(protocol, { secret: [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('') })
}
