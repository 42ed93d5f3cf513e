// What does the page ask the server about trials? One function a question; no answer tells an arm or the secret too early.
import type { Case } from '@charley/core'
import type {
  Arm,
  Box,
  Candidate,
  MidReport,
  OwnIdea,
  OwnKind,
  Problem,
  Protocol,
  Sealed,
  TrialRecord,
  Usual,
} from '@charley/core/trial'
import { apiAddress, call, query } from '../diary/api.js'
import { caseFile } from '../result/case-file.js'
import { deviceZone, today } from '../diary/moments.js'

export interface PeriodView {
  readonly period: number
  /** What the helper wrote on it. */
  readonly box: number
  readonly from: string
  readonly to: string
  /** The first day that counts: the washout is over. */
  readonly countedFrom: string
  readonly state: 'to-come' | 'now' | 'over'
  readonly days: number
  readonly observed: number
  /** Only when it has begun and nobody is blinded, or when the trial has ended. */
  readonly arm?: Arm
  readonly guess?: Arm
}

export interface TrialView {
  readonly id: string
  readonly protocol: Protocol
  readonly commitment: string
  readonly state: 'waiting' | 'running' | 'over' | 'ended'
  readonly from: string
  readonly to: string
  readonly progress: {
    readonly days: number
    readonly gone: number
    readonly observed: number
    readonly missing: readonly string[]
  }
  readonly periods: readonly PeriodView[]
  readonly toGuess: readonly number[]
  readonly end?: { readonly why: 'finished' | 'stopped' | 'harm'; readonly note?: string; readonly at: string }
  readonly integrity: readonly Problem[]
}

/** What the diary knows of how it usually is, of the last weeks. */
export interface OwnRate {
  readonly from: string
  readonly to: string
  readonly days: number
  readonly observed: number
  readonly cramps: number
  readonly perWeek?: number
  readonly weeks: readonly { readonly days: number; readonly count: number }[]
  readonly nights: readonly { readonly days: number; readonly count: number }[]
  /** The same, pulled towards what is usual for people as far as the diary is short. */
  readonly usual?: Usual
}

/** What the person says beside the plan: that they know it is hopeless, that they have asked, and what kind of thing it is. */
export interface BeginSaid {
  readonly anyway: boolean
  readonly hasAsked: boolean
  readonly choice?: string | undefined
  readonly ownKind?: OwnKind | undefined
}

/** Where the person is and which day it is there: the page's own clock decides, not the server's. */
const here = () => ({ zone: deviceZone(), on: today() })
const of = (id: string) => `trials/${encodeURIComponent(id)}`

export const trialApi = {
  all: (signal?: AbortSignal) =>
    call<{ readonly trials: readonly TrialView[] }>('GET', `trials?${query(here())}`, undefined, signal),
  rate: () => call<OwnRate>('GET', `trials/rate?${query(here())}`),
  candidates: (known: Case) =>
    call<{ readonly candidates: readonly Candidate[] }>('POST', 'trials/candidates', { case: caseFile(known), ...here() }),
  judge: (known: Case, own: OwnIdea) => call<Candidate>('POST', 'trials/own', { case: caseFile(known), own, ...here() }),
  begin: ({ protocol, seal, commitment }: Sealed, known: Case, said: BeginSaid) =>
    call<{ readonly trial: TrialView }>('POST', 'trials', {
      protocol,
      secret: seal.secret,
      commitment,
      case: caseFile(known),
      anyway: said.anyway,
      hasAsked: said.hasAsked,
      ...(said.choice === 'own' && { own: { kind: said.ownKind ?? 'other', name: protocol.tried.name } }),
      ...here(),
    }),
  end: (id: string, why: 'finished' | 'stopped' | 'harm', note: string) =>
    call<TrialView>('POST', `${of(id)}/end`, { why, ...(note !== '' && { note }), ...here() }),
  report: (id: string) => call<{ readonly report: MidReport }>('GET', `${of(id)}/report?${query(here())}`),
  boxes: (id: string) => call<{ readonly boxes: readonly Box[] }>('GET', `${of(id)}/boxes?${query(here())}`),
  material: (id: string) => call<{ readonly record: TrialRecord }>('GET', `${of(id)}/material?${query(here())}`),
}

/** Files that the server hands out; opened as plain links. */
export const fileOf = {
  calendar: (id: string, at: string) => apiAddress(`${of(id)}/calendar.ics?${query({ at })}`),
  protocol: (id: string) => apiAddress(`${of(id)}/protocol.json`),
  data: (id: string) => apiAddress(`${of(id)}/export.json`),
}
