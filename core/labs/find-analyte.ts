// Which test is meant? By LOINC code, or by any of its names.
import { analytes } from '../knowledge/labs/index.js'
import type { Analyte } from '../knowledge/types/index.js'
import { findName, nameBook, type Named } from '../person/names.js'
import { wordsOf } from '../person/names-fold.js'
import type { LabProblem } from './problems.js'

export type AnalyteFound =
  | { readonly ok: true; readonly analyte: Analyte; readonly warnings: readonly LabProblem[] }
  | { readonly ok: false; readonly problem: LabProblem }

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)]
const entry = (analyte: Analyte): Named & { readonly analyte: Analyte } => ({
  id: analyte.id,
  own: [analyte.id],
  also: unique(analyte.aliases),
  analyte,
})
const book = nameBook(analytes.map(entry))
const byCode = new Map(analytes.flatMap((analyte) => analyte.loinc.map(({ code }) => [code, analyte] as const)))
const shown = (text: string): string => text.slice(0, 60)

/**
 * The analyte of a code or a name. A code that is not on our list is never overruled by the name beside it:
 * public lists map codes of other tests to magnesium (nutrients.md 3.2).
 */
export function findAnalyte(given: { readonly name?: string; readonly loinc?: string }): AnalyteFound {
  const code = given.loinc?.trim()
  if (code === undefined || code === '') return byName(given.name ?? '')
  const analyte = byCode.get(code)
  if (!analyte) return { ok: false, problem: { kind: 'unknown-analyte', given: shown(code), nearest: [] } }
  const named = given.name === undefined ? undefined : byName(given.name)
  if (!named?.ok || named.analyte === analyte) return { ok: true, analyte, warnings: [] }
  return { ok: false, problem: { kind: 'code-name-mismatch', code, analyte: analyte.id, named: named.analyte.id } }
}

/** Letters and numbers that stand alone tell tests apart: vitamin A from D, free T3 from T4, vitamin B2 from B12. No slip is seen in them. */
const sameNumbers = (one: string, other: string): boolean => telling(one) === telling(other)
const telling = (name: string): string =>
  wordsOf(name)
    .filter((word) => word.length <= 2 || /\d/.test(word))
    .sort()
    .join(' ')

function byName(name: string): AnalyteFound {
  const found = findName(book, name, true)
  if (found.kind === 'found' && (found.how === 'name' || sameNumbers(name, found.as))) {
    const { analyte } = found.entry
    const guessed: readonly LabProblem[] = [{ kind: 'name-guessed', given: shown(name), analyte: analyte.id }]
    return { ok: true, analyte, warnings: found.how === 'typo' ? guessed : [] }
  }
  if (found.kind === 'found')
    return { ok: false, problem: { kind: 'unknown-analyte', given: shown(name), nearest: [found.entry.id] } }
  const near = unique((found.kind === 'ambiguous' ? found.candidates : found.nearest).map(({ id }) => id))
  const [only] = near
  // The same test under two of its own names is no doubt.
  if (found.kind === 'ambiguous' && near.length === 1 && only !== undefined) return byName(only)
  return { ok: false, problem: { kind: 'unknown-analyte', given: shown(name), nearest: near } }
}
