// Which test is this Observation? Its LOINC code decides; only what has none is known by its name.
import { neighbourTests, systems } from '../../../knowledge/exchange/index.js'
import { analytes } from '../../../knowledge/labs/index.js'
import type { Analyte } from '../../../knowledge/types/index.js'
import { findAnalyte } from '../../../labs/index.js'
import { codeIn, names } from './pieces.js'

export type Test =
  | { readonly kind: 'analyte'; readonly analyte: Analyte; readonly name: string; readonly loinc?: string }
  /** Near one of ours and not to be taken for it: kept as printed. */
  | { readonly kind: 'neighbour'; readonly name: string; readonly loinc: string }
  | { readonly kind: 'unknown' }
  /** The code says one thing and the name another. */
  | { readonly kind: 'contradiction' }

const byCode = new Map(analytes.flatMap((analyte) => analyte.loinc.map(({ code }) => [code, analyte] as const)))
const neighbours = new Map(neighbourTests.map((test) => [test.code, test]))

/** A code may be finer than the name beside it: "calcium" over ionised calcium is no contradiction. */
const families: readonly ReadonlySet<string>[] = [
  new Set(['calcium-total', 'calcium-adjusted', 'calcium-ionised']),
  new Set(['vitamin-b12', 'holotranscobalamin']),
  new Set(['haemoglobin', 'hba1c']),
]
const related = (one: string, other: string): boolean =>
  one === other || families.some((each) => each.has(one) && each.has(other))

/** What is no blood: the same name in it is another test. */
const otherSpecimen =
  /\b(?:urine|urinary|spot|24[- ]?h(?:ours?|r)?|csf|cerebrospinal|saliva|sweat|stool|fa?eces|faecal|fecal|pleural|ascit\w*|dialys\w*|synovial|amniotic|semen|breast milk|hair)\b/i

/** Blood drawn before or after dialysis is blood. */
const aroundDialysis = /\b(?:pre|post|before|after)[- ]?(?:ha?emo)?dialysis\b/i

/** @param concept the code of the Observation. @param around what else tells the specimen: its type, the category. */
export function whichTest(concept: unknown, around: readonly string[]): Test {
  const called = names(concept)
  const codes = codeIn(concept, systems.loinc)
  const printed = called[0]
  if (codes.length > 0) {
    const found = [...new Set(codes.flatMap((code) => byCode.get(code) ?? []))]
    const [analyte] = found
    const neighbour = codes.flatMap((code) => neighbours.get(code) ?? [])[0]
    if (found.length > 1 || (analyte && neighbour)) return { kind: 'contradiction' }
    if (neighbour) return { kind: 'neighbour', name: neighbour.name, loinc: neighbour.code }
    if (!analyte) return { kind: 'unknown' }
    // The code is of blood; a specimen that is none makes it another test.
    if ([...called, ...around].some((name) => otherSpecimen.test(name.replace(aroundDialysis, ''))))
      return { kind: 'contradiction' }
    const loinc = codes.find((code) => byCode.get(code) === analyte) ?? ''
    const meant = called.flatMap((name) => {
      const named = findAnalyte({ name })
      return named.ok ? [named.analyte.id] : []
    })
    if (meant.some((id) => !related(id, analyte.id))) return { kind: 'contradiction' }
    // A name that reads as a relative would be refused beside the code later: then the analyte's own name stands.
    const plain = printed !== undefined && meant.every((id) => id === analyte.id) ? printed : analyte.id
    return { kind: 'analyte', analyte, name: plain, loinc }
  }
  if ([...called, ...around].some((name) => otherSpecimen.test(name))) return { kind: 'unknown' }
  for (const name of called) {
    const named = findAnalyte({ name: withoutSpecimen(name) })
    // "Potassium Level": kept under the part of its name that core/labs understands, or it could not be read again.
    if (named.ok && named.warnings.length === 0)
      return { kind: 'analyte', analyte: named.analyte, name: findAnalyte({ name }).ok ? name : withoutSpecimen(name) }
  }
  return { kind: 'unknown' }
}

/** "Creatinine(Serum)", "Potassium, plasma", "Sodium Lvl": blood is what is meant anyway. */
const withoutSpecimen = (name: string): string =>
  name.replace(/[\s,(/-]*\b(?:serum|plasma|blood|ser\/plas|s\/p|level|lvl|venous|total serum)\b\)?\s*$/i, '').trim() || name
