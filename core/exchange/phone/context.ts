// What do all parts of reading a telephone's export need to know, and how do they tell what cannot be taken?
import { intake } from '../../knowledge/intake/index.js'
import type { DropReason } from '../exchange.js'
import type { DroppedCounts } from './dropped.js'
import type { ZoneOf } from './zones.js'

/** What entries are called that the file gives no name; from core/words. */
export interface PhoneNames {
  readonly water: string
  readonly alcohol: string
  readonly drink: string
  readonly meal: string
  readonly workout: string
}

export interface PhoneContext {
  /** Whose export it is: the beginning of every key. */
  readonly system: 'apple' | 'health-connect'
  readonly file: string
  /** The moment of reading, ISO 8601. */
  readonly now: string
  /** The person's own zone. */
  readonly zone: string
  readonly zoneOf: ZoneOf
  readonly names: PhoneNames
  readonly dropped: DroppedCounts
}

const DAY_MS = 86_400_000
const firstMs = Date.UTC(intake.limits.diary.moment.low.value, 0, 1)

/** Why nothing of this moment can be taken, or undefined. */
export function whyNotAt(ms: number | undefined, now: string): DropReason | undefined {
  if (ms === undefined || !Number.isFinite(ms)) return 'no-moment'
  if (ms > Date.parse(now) + DAY_MS) return 'future'
  return ms < firstMs ? 'impossible' : undefined
}

/** Decoders put this in place of what they cannot read. */
const UNREADABLE = '\ufffd'
export const lettersRemark = (...texts: readonly string[]): readonly string[] =>
  texts.some((text) => text.includes(UNREADABLE)) ? ['letters-unreadable'] : []

const longest = intake.limits.texts.name.value
/** As long as a name may be, never empty. */
export const nameOr = (name: string | undefined, otherwise: string): string => (name?.trim() || otherwise).slice(0, longest)
