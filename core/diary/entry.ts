// What is written in a diary? Typed entries, only ever added: an edit or a removal is a new entry that replaces an old one.
import type { Allergen, Amounts, EatingPattern, FoodUnit, LeftOut } from '../knowledge/types/index.js'

export const entryKinds = [
  'cramp',
  'food',
  'drink',
  'supplement',
  'medicine',
  'exercise',
  'sleep',
  'measure',
  'lab',
  'note',
  'answer',
  'profile',
  'eating',
  'day-complete',
  'trial',
  'trial-day',
  'trial-guess',
  'trial-end',
] as const
export type EntryKind = (typeof entryKinds)[number]

export const muscles = ['calf', 'foot', 'toes', 'shin', 'thigh-front', 'thigh-back', 'hand', 'arm', 'belly', 'other'] as const
export type Muscle = (typeof muscles)[number]
export type Side = 'left' | 'right' | 'both'

/** Everything but the moment may come later: at night one tap is enough. */
export interface Cramp {
  readonly side?: Side
  readonly muscle?: Muscle
  readonly minutes?: number
  /** 0 to 10, as in Sebo 2019. */
  readonly severity?: number
  /** 0 to 10: how much it disturbed sleep, as in Sebo 2019. */
  readonly sleepDisturbance?: number
  readonly note?: string
}

export type Meal = 'breakfast' | 'lunch' | 'dinner' | 'snack'

/** A food, drink or supplement as taken. The figures are kept with it, so that a new food table never changes an old day. */
export interface Eaten {
  /** Absent for a quick add of bare nutrients. */
  readonly foodId?: string
  readonly name: string
  /** As the person said it: two of "1 slice". */
  readonly portion?: { readonly label: string; readonly count: number }
  /** In the food's unit. Absent: eaten, amount not known, so every nutrient of it is unknown. */
  readonly quantity?: { readonly value: number; readonly unit: FoodUnit }
  readonly meal?: Meal
  /** In the whole amount taken, not per 100 g. An absent nutrient is unknown. Supplements: elemental. */
  readonly amounts: Amounts
  /** The salt or form of a supplement. */
  readonly form?: string
}

export interface MedicineTaken {
  readonly name: string
  readonly ingredient?: string
  readonly dose?: { readonly value: number; readonly unit: string }
  /** Not one dose but a medicine taken day by day: from when, and until when, as local dates; an absent end is "still". */
  readonly regular?: { readonly since?: string; readonly until?: string }
  /** How it is to be taken, as written. */
  readonly directions?: string
}

export interface Exercise {
  readonly activity: string
  readonly minutes: number
  readonly effort: 'light' | 'moderate' | 'hard'
  readonly heat?: 'cool' | 'warm' | 'hot'
  /** Weight before less weight after, when somebody stood on the scales. */
  readonly weightLostKg?: number
}

export interface Sleep {
  readonly minutes?: number
  /** 0 (none) to 10 (the best). */
  readonly quality?: number
}

export const measures = ['weightKg', 'heightCm', 'waistCm', 'calfCm', 'systolicMmHg', 'diastolicMmHg', 'pulsePerMin'] as const
export interface Measure {
  readonly what: (typeof measures)[number]
  readonly value: number
}

export const labRemarks = ['preliminary', 'corrected', 'haemolysed', 'fasting', 'not-fasting'] as const

/** As printed on the paper; reading it is the business of core/labs, each time anew. */
export interface LabPaper {
  readonly name: string
  /** With its comparator, when it has one: "<5". */
  readonly value: string
  readonly unit: string
  /** The laboratory's own range, in the same unit, as it was printed. */
  readonly range?: { readonly low?: number; readonly high?: number; readonly text?: string }
  readonly loinc?: string
  readonly remarks?: readonly (typeof labRemarks)[number][]
}

/** What a person can or will eat, as known from a moment on; a part that is absent changes nothing. */
export interface EatingWritten {
  readonly pattern?: EatingPattern
  readonly allergies?: readonly Allergen[]
  readonly leavesOut?: readonly LeftOut[]
  /** Set by a clinician. */
  readonly lowSodium?: boolean
  readonly fluidLimitMlPerDay?: number
}

export interface Profile {
  readonly birthYear?: number
  readonly sex?: 'female' | 'male'
  readonly pregnancyWeeks?: number
  /** Months since birth of the child who is breast-fed. */
  readonly breastfeedingMonths?: number
  readonly heightCm?: number
  readonly weightKg?: number
  readonly activity?: 'inactive' | 'low-active' | 'active' | 'very-active'
  /** Whose reference values to measure by. */
  readonly authority?: 'nasem' | 'efsa' | 'uk'
}

export const dayCategories = ['cramp', 'food', 'drink', 'supplement', 'medicine', 'exercise', 'sleep'] as const
export type DayCategory = (typeof dayCategories)[number]

/** "Took none" is not "did not log": with `complete`, nothing of this category is missing on that local day. */
export interface DayComplete {
  /** Local calendar date, yyyy-mm-dd. */
  readonly date: string
  readonly category: DayCategory
  readonly complete: boolean
}

/** A trial on oneself as it was sealed at its start; core/trial reads the protocol's text and checks the commitment. */
export interface TrialStart {
  /** UUID of the trial. */
  readonly trial: string
  /** The protocol as the JSON that the commitment covers, letter for letter. */
  readonly protocol: string
  /** Opens the sequence: shown to nobody before the end. */
  readonly secret: string
  readonly commitment: string
}

export const takenShares = ['all', 'some', 'none'] as const
/** How much of what a trial asks for was done on a local day; no entry: nobody said. */
export interface TrialDayDone {
  readonly trial: string
  /** Local calendar date, yyyy-mm-dd. */
  readonly date: string
  readonly taken: (typeof takenShares)[number]
  readonly note?: string
}

/** Which arm does the person believe a period was? Asked while blinded, before the end. */
export interface TrialGuess {
  readonly trial: string
  /** 0, 1, 2 … */
  readonly period: number
  readonly arm: 'A' | 'B'
}

export const trialEnds = ['finished', 'stopped', 'harm'] as const
export interface TrialEnd {
  readonly trial: string
  readonly why: (typeof trialEnds)[number]
  readonly note?: string
}

export interface Payloads {
  readonly cramp: Cramp
  readonly food: Eaten
  readonly drink: Eaten
  readonly supplement: Eaten
  readonly medicine: MedicineTaken
  readonly exercise: Exercise
  readonly sleep: Sleep
  readonly measure: Measure
  readonly lab: LabPaper
  readonly note: { readonly text: string }
  readonly answer: { readonly fact: string; readonly value: boolean | string | null }
  readonly profile: Profile
  readonly eating: EatingWritten
  readonly 'day-complete': DayComplete
  readonly trial: TrialStart
  readonly 'trial-day': TrialDayDone
  readonly 'trial-guess': TrialGuess
  readonly 'trial-end': TrialEnd
}

/** What somebody hands in. */
export interface DraftOf<K extends EntryKind> {
  /** A UUID made by the one who hands it in, so that sending twice writes once. */
  readonly id: string
  readonly person: string
  readonly kind: K
  /** The moment it happened, an ISO 8601 instant in UTC ("2026-11-23T02:10:00Z"). */
  readonly at: string
  /** The IANA time zone in which the person lived that moment. */
  readonly zone: string
  /** null: the entry that this one replaces is taken back. */
  readonly payload: Payloads[K] | null
  /** The entry that this one stands in place of; of the same person and kind. */
  readonly replaces?: string
}
export type Draft = { readonly [K in EntryKind]: DraftOf<K> }[EntryKind]

/** What stands in the diary: a draft with the moment it was written down. */
export type EntryOf<K extends EntryKind> = DraftOf<K> & { readonly recorded: string }
export type Entry = { readonly [K in EntryKind]: EntryOf<K> }[EntryKind]
