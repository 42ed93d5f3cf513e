// What stands on the page for the doctor? Facts and ids, in the order of the page; the sentences are in words.
import type { Assessment, RankedCause, TestValue } from '../assess/index.js'
import type { Cramp, LabPaper, Side } from '../diary/index.js'
import type { MedicineReview } from '../fix/fix.js'
import type { FactId, Tier } from '../knowledge/types/index.js'
import type { Adequacy, Authority } from '../nutrition/index.js'
import type { Answer, Case, Medicine } from '../person/case.js'
import type { Protocol, TrialResult } from '../trial/index.js'
import type { Urgency } from '../urgency/index.js'

/** A figure with the band that the data leave open. */
export interface Interval {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface Who {
  /** As somebody typed it; Charley itself keeps no name. */
  readonly name?: string
  readonly age?: number
  readonly sex?: 'female' | 'male'
  readonly pregnancyWeeks?: number
  readonly heightCm?: number
  readonly weightKg?: number
  /** Conditions and operations that were said to be so. */
  readonly conditions: readonly FactId[]
}

export interface CrampDay {
  readonly date: string
  readonly cramps: number
  /** 0 to 10. */
  readonly worst?: number
  /** The person said that no cramp of this day is missing. */
  readonly complete: boolean
}

/** The cramps of the diary; counts are of what was written down. */
export interface CrampPart {
  /** Local dates, both counted: from the first day of which anything is known. */
  readonly from: string
  readonly to: string
  readonly days: readonly CrampDay[]
  /** Days of which it is known that no cramp is missing. */
  readonly observed: number
  readonly cramps: number
  readonly nights: number
  /** Cramps a week on the days observed, with a 95 % interval. */
  readonly perWeek?: Interval
  /** Cramps a week in the first and the last half, and the last as a multiple of the first; absent where too little is known. */
  readonly trend?: {
    readonly first: number
    readonly last: number
    readonly ratio: Interval
    readonly way: 'rising' | 'falling' | 'not-clear'
  }
  readonly sides: Readonly<Record<Side | 'unsaid', number>>
  /** Most often first. */
  readonly muscles: readonly { readonly muscle: NonNullable<Cramp['muscle']>; readonly cramps: number }[]
  /** Cramps that began in each hour of the day on the clock, from midnight on: 24 counts. */
  readonly hours: readonly number[]
  /** Of those that said. */
  readonly severity?: Marks
  readonly sleepDisturbance?: Marks
  readonly minutes?: Marks
}

export interface Marks {
  readonly said: number
  readonly median: number
  readonly most: number
}

export type FlagState = 'present' | 'absent' | 'not-asked'
export interface RedFlag {
  readonly id: string
  readonly state: FlagState
  /** The tier of the most urgent rule that holds. */
  readonly tier?: Tier
  /** The facts and values it rests on, where it is present. */
  readonly because: readonly string[]
  /** What is still to be asked, where nobody knows. */
  readonly open: readonly string[]
}

export type Reading = 'critical-low' | 'low' | 'borderline' | 'normal' | 'high' | 'critical-high'
/** One blood result as the paper has it. */
export interface LabLine {
  /** Absent where nobody knows the test. */
  readonly analyte?: string
  /** As printed. */
  readonly name: string
  readonly value: string
  readonly unit: string
  /** Local date; absent where it was not said. */
  readonly date?: string
  /** As the laboratory printed it. */
  readonly range?: NonNullable<LabPaper['range']>
  /** What is usual by Charley, in the unit of the paper, where the laboratory printed no range: from `low` on, and under `high`. */
  readonly usual?: { readonly low?: number; readonly high?: number }
  /** Against the laboratory's own range, and only without one against ours. */
  readonly outside?: 'low' | 'high'
  /** The paper's own range decided. */
  readonly byPaper: boolean
  readonly reading?: Reading
  readonly remarks: readonly string[]
  /** The latest of its test. */
  readonly isLatest: boolean
  /** So long ago that it says little about today. */
  readonly isOld?: true
}

/** Taken regularly once, and ended. */
export interface StoppedMedicine {
  readonly name: string
  readonly dose?: string
  /** Local dates. */
  readonly since?: string
  readonly until: string
}

export interface Taken {
  readonly name: string
  /** Local dates on which it was written down. */
  readonly days: number
  readonly first: string
  readonly last: string
}

export interface IntakePart {
  readonly from: string
  readonly to: string
  readonly authority: Authority
  /** Days with anything written down, and those that are complete: only these are judged. */
  readonly written: number
  readonly complete: number
  readonly lines: readonly Adequacy[]
}

export interface TrialLine {
  readonly protocol: Protocol
  readonly state: 'waiting' | 'running' | 'over' | 'ended'
  readonly from: string
  readonly to: string
  /** Only after the end. */
  readonly result?: TrialResult
  readonly seal?: 'kept' | 'broken'
}

/** What a question could be about, the one worth most first; words choose the sentences. */
export interface AskAbout {
  readonly about: 'urgency' | 'medicine' | 'cause' | 'test' | 'lab'
  readonly id: string
}

export interface Quality {
  readonly sources: readonly ('case' | 'diary')[]
  /** Safety questions that a more urgent rule still waits for. */
  readonly openSafety: readonly FactId[]
  readonly answers: { readonly yes: number; readonly no: number; readonly dontKnow: number }
  readonly medicinesAsked: boolean
  /** On the list and unknown to Charley: judged in nothing. */
  readonly unknownMedicines: readonly string[]
  readonly labsUnread: number
  readonly cramps?: {
    readonly days: number
    readonly observed: number
    readonly notLogged: number
    readonly unrated: number
    readonly noSide: number
    /** Written down long after they happened. */
    readonly late: number
    readonly all: number
  }
}

export interface SaidAnswer {
  readonly fact: FactId
  readonly answer: Answer
}

/** Everything for the page and its appendix, in plain data. */
export interface DoctorReport {
  readonly format: 'charley-report'
  readonly version: 1
  /** The instant it was made, and the local date there. */
  readonly made: string
  readonly date: string
  readonly from: string
  readonly to: string
  readonly who: Who
  readonly urgency: Urgency
  readonly cramps?: CrampPart
  /** What the person says of the cramp when asked: only what is so. */
  readonly told: readonly SaidAnswer[]
  readonly redFlags: readonly RedFlag[]
  readonly verdict: Assessment['verdict']
  readonly ranking: readonly RankedCause[]
  /** With a link to cramps, the most telling first. */
  readonly linked: readonly MedicineReview[]
  /** Every medicine on the list; absent: nobody asked. */
  readonly medicines?: readonly Medicine[]
  /** Taken no more, by the diary; the last one ended first. */
  readonly stopped: readonly StoppedMedicine[]
  /** By test, the newest first. */
  readonly labs: readonly LabLine[]
  readonly intake?: IntakePart
  readonly supplements: readonly Taken[]
  readonly trials: readonly TrialLine[]
  readonly tests: readonly TestValue[]
  readonly ask: readonly AskAbout[]
  readonly quality: Quality
  readonly case: Case
  /** Each cramp as written down, oldest first. */
  readonly crampList: readonly { readonly date: string; readonly hour: number; readonly cramp: Cramp }[]
  readonly method: Assessment['method']
}
