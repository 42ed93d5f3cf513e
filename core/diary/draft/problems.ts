// What can be wrong with something handed in? Codes and values only; the sentences are in words/en/diary-problems.ts.

export type Expected = 'record' | 'list' | 'number' | 'whole-number' | 'text' | 'yes-no' | 'yes-no-text'

interface At {
  /** Where: "payload.severity". */
  readonly field: string
  /** What stands there, shortened; empty when nothing does. */
  readonly value: string
}

export type DraftProblem = At &
  (
    | { readonly code: 'missing' | 'empty' | 'unknown-field' }
    | { readonly code: 'not-a-uuid' | 'not-an-instant' | 'not-a-date' | 'unknown-zone' }
    | { readonly code: 'wrong-type'; readonly expected: Expected }
    | { readonly code: 'out-of-range'; readonly low: number; readonly high: number; readonly unit: string }
    | { readonly code: 'not-a-choice'; readonly options: readonly string[] }
    | { readonly code: 'not-hex'; readonly digits: number }
    | { readonly code: 'too-long'; readonly limit: number }
    /** Two fields that cannot both be as they are. */
    | { readonly code: 'contradiction'; readonly other: string }
    /** Nothing can be taken back but what something replaces. */
    | { readonly code: 'nothing-to-take-back' }
    | { readonly code: 'replaces-itself' }
  )

const SHOWN = 60
/** Not more than a line of it. */
export const clipped = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

/** A value as it can be shown: text in quotes, lists and records by their brackets. Never throws. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${clipped(value)}"`
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  return typeof value === 'function' ? 'function' : clipped(String(value))
}
