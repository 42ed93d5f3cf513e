// What can be wrong with a case file? Every finding of the reader as a record; its sentences are in words/en/problems.ts.

import type { LabProblem } from '../labs/index.js'

/** What a value should have been. */
export type Expected =
  | 'record'
  | 'list'
  | 'number'
  | 'text'
  | 'yes-no'
  | 'sex'
  | 'date'
  | 'name'
  | 'medicine'
  | 'lab'
  | 'choice'
  | 'day'

/** Which book a name was looked up in. */
export type NameKind =
  | 'field'
  | 'answer'
  | 'medicine'
  | 'condition'
  | 'lab'
  | 'ancestry'
  | 'diet-pattern'
  | 'allergen'
  | 'left-out'
  | 'guard-rule'

/** Why two statements cannot both be true. */
export type Conflict =
  | 'two-answers'
  | 'pregnant-man'
  | 'pregnant-at-this-age'
  | 'one-without-the-other'
  | 'two-seasons'
  | 'vegan-with-b12'
  | 'takes-none'
  | 'two-results'
  | 'two-lives'

interface At {
  /** Where it stands in the file, such as `labs[2].unit`; empty for the file itself. */
  readonly path: string
  /** What stands there, shortened for showing. */
  readonly value: string
}

export type Problem =
  | (At & { readonly code: 'not-readable'; readonly reason: string })
  | (At & { readonly code: 'too-big'; readonly what: 'characters' | 'entries' | 'levels'; readonly limit: number })
  | (At & { readonly code: 'too-many-problems'; readonly limit: number })
  | (At & { readonly code: 'empty-case' })
  | (At & { readonly code: 'forbidden-key' })
  | (At & { readonly code: 'wrong-type'; readonly expected: Expected })
  | (At & { readonly code: 'wrong-choice'; readonly options: readonly string[] })
  | (At & { readonly code: 'out-of-range'; readonly low: number; readonly high: number; readonly unit: string })
  | (At & { readonly code: 'missing-field'; readonly field: string })
  | (At & { readonly code: 'unknown-name'; readonly kind: NameKind; readonly nearest: readonly string[] })
  | (At & { readonly code: 'ambiguous-name'; readonly kind: NameKind; readonly nearest: readonly string[] })
  | (At & {
      readonly code: 'contradiction'
      readonly conflict: Conflict
      readonly otherPath: string
      readonly otherValue: string
    })
  /** The laboratory's own problem with a result; beside a note it was accepted. */
  | (At & { readonly code: 'lab'; readonly lab: LabProblem })
  // Notes: the case is read all the same.
  | (At & { readonly code: 'understood-as'; readonly as: string })
  | (At & { readonly code: 'taken-to-mean'; readonly facts: readonly string[] })
  | (At & { readonly code: 'no-bearing'; readonly kind: 'medicine' | 'condition' })
  | (At & { readonly code: 'not-used' })

/**
 * A name that was not understood may be set aside on request (`--lenient`); everything else must be put right first. An allergy that
 * was not understood is never set aside: the list would then say that there is none.
 */
export const isForgivable = (problem: Problem): boolean =>
  (problem.code === 'unknown-name' && problem.kind !== 'allergen') ||
  problem.code === 'ambiguous-name' ||
  (problem.code === 'lab' && problem.lab.kind === 'unknown-analyte')

/** Where the reader writes down what it meets. */
export interface Log {
  readonly problems: Problem[]
  readonly notes: Problem[]
}

const longestPreview = 60

/** A value in a few characters, whatever it is; never throws. */
export function preview(value: unknown): string {
  const text = spell(value)
  return text.length <= longestPreview ? text : `${text.slice(0, longestPreview - 1)}…`
}

function spell(value: unknown): string {
  // Control characters could move the cursor of a terminal or forge lines.
  if (typeof value === 'string')
    return JSON.stringify(
      Array.from(value.slice(0, longestPreview))
        .filter((c) => c >= ' ')
        .join(''),
    )
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'a record'
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`
  return String(value)
}
