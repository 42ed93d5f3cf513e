// What do we know of this person? The understood case: canonical names and units; whatever is absent is unknown, never "no".
import type { Allergen, EatingPattern, FactId, FoodNutrientId, LeftOut } from '../knowledge/types/index.js'

/** `null`: asked, and the person does not know. An absent key: not asked. Neither carries evidence. */
export type Answer = boolean | string | null

export interface Medicine {
  /** As the person wrote it. */
  readonly name: string
  readonly ingredient: string
  /** The classes it belongs to (ids of knowledge/medicines). */
  readonly classes: readonly string[]
  readonly dose?: string
  readonly since?: string
}

export interface LabResult {
  readonly analyte: string
  /** In the analyte's canonical unit. */
  readonly value: number
  /** As printed on the paper. */
  readonly reported: { readonly value: number; readonly unit: string; readonly comparator?: '<' | '>' }
  readonly date?: string
}

/** P(usual intake is below the need), with its band. */
export interface IntakeSaid {
  readonly nutrient: FoodNutrientId
  readonly probabilityInadequate: { readonly value: number; readonly low: number; readonly high: number }
}

/** What a person can or will eat. An absent part was not asked; an empty list is "nothing to leave out". */
export interface Eating {
  readonly pattern?: EatingPattern
  readonly allergies?: readonly Allergen[]
  readonly leavesOut?: readonly LeftOut[]
  /** Set by a clinician. */
  readonly lowSodium?: boolean
  readonly fluidLimitMlPerDay?: number
}

/** A clinician took responsibility for something that the guard would not let through. */
export interface Override {
  /** The guard's rule that is set aside. */
  readonly rule: string
  readonly by: string
  readonly reason: string
  /** yyyy-mm-dd. */
  readonly date: string
}

export interface Case {
  readonly person: {
    readonly age?: number
    readonly sex?: 'female' | 'male'
    readonly pregnancyWeeks?: number
    readonly heightCm?: number
    readonly weightKg?: number
    readonly latitudeDegrees?: number
  }
  /** Findings, descriptors, risks and conditions by fact id. */
  readonly answers: Readonly<Record<FactId, Answer>>
  /** Absent: not asked. Empty: takes none. */
  readonly medicines?: readonly Medicine[]
  readonly labs: readonly LabResult[]
  /** What the diary says of usual intake. It is worked out anew from the diary each time and is no part of a case file. */
  readonly intakes?: readonly IntakeSaid[]
  readonly eating?: Eating
  readonly overrides?: readonly Override[]
}

export const emptyCase: Case = { person: {}, answers: {}, labs: [] }
