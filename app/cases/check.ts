// What is behind the cramps of the person in this case file? Text in; an assessment out, or everything that must be put right.
import { assess, emptyCase, isForgivable, readCaseFile, type Assessment, type Case, type Problem } from '@charley/core'
import { readCaseText } from './read-case-text.js'

export interface CheckOptions {
  /** Set names aside that were not understood, instead of stopping at them. */
  readonly lenient?: boolean
}

export type Checked =
  | {
      readonly ok: true
      readonly case: Case
      readonly assessment: Assessment
      /** What was read in a way worth checking. */
      readonly notes: readonly Problem[]
      /** Names that were not understood and set aside. */
      readonly setAside: readonly Problem[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly notes: readonly Problem[] }

/** Reads and assesses a case file in JSON or YAML. Never throws for what stands in the text. */
export function checkText(text: string, options: CheckOptions = {}): Checked {
  const parsed = readCaseText(text)
  if ('problem' in parsed) return { ok: false, problems: [parsed.problem], notes: [] }
  const { case: understood, problems, notes } = readCaseFile(parsed.input)
  const stopping = options.lenient === true ? problems.filter((problem) => !isForgivable(problem)) : problems
  if (stopping.length > 0) return { ok: false, problems, notes }
  // With every name set aside nothing may be left to go by.
  if (isBare(understood))
    return { ok: false, problems: [...problems, { code: 'empty-case', path: '', value: 'nothing understood' }], notes }
  return { ok: true, case: understood, assessment: assess(understood), notes, setAside: problems }
}

const isBare = (known: Case): boolean =>
  JSON.stringify({ ...known, medicines: known.medicines ?? [] }) === JSON.stringify({ ...emptyCase, medicines: [] })
