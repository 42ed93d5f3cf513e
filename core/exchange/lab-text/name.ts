// Which test does the beginning of a line name? As printed, then with less and less of what laboratories put around it.
import { foreignNames } from '../../knowledge/exchange/index.js'
import { analytes } from '../../knowledge/labs/index.js'
import type { Analyte } from '../../knowledge/types/index.js'
import { findAnalyte } from '../../labs/index.js'
import { foldName, foldNameUnordered } from '../../person/names-fold.js'

export interface NamedTest {
  readonly analyte: Analyte
  /** What core/labs understands: the name as printed where it does, else the analyte's own. */
  readonly name: string
}

/** Another specimen, or another molecule of a like name: never one of ours. */
const others =
  /\b(?:urine|urinary|24[- ]?h(?:ours?|r)?|csf|liquor|saliva|stool|f[a]?eces|urin|orina|ratio|index|quotient|clearance|excretion|rbc|red (?:blood )?cell|erythrocyt\w*|ery|intracellular|antibod\w*|receptor|binding capacity|tibc|sedimentation)\b|\b1[,.]\s?25\b|calcitriol|dihydroxy/i

const around =
  /\b(?:serum|plasma|blood|venous|level|levels|conc(?:entration)?|measurement|result|test|total|quant(?:itative)?|fasting|random|im|i\.?\s?s\.?|ser|plas|eclia|clia|cmia|ia|lc\/?ms(?:\/ms)?|ms|ifcc|ngsp|dcct|ckd[- ]?epi|2021|2009|mdrd|calculated|calc|estimated|estimation|estime|standardi[sz]ed|assay|lvl|gesamt|anorg|basal|nuchtern|nuchter|a jeun|en ayunas|a digiuno|serique|plasmatique|sanguin|suero|sangre|ultra-?sensi(?:ble|tive)|inorganic|using creatinine|per 1[.,]73 (?:square metres|m\*?2)|s|p|b)\b/gi

const unaccented = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')
const plainly = (name: string): string =>
  unaccented(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const foreign = new Map(
  analytes.flatMap((analyte) => (foreignNames[analyte.id] ?? []).map((name) => [plainly(name), analyte] as const)),
)

const tidy = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/^[\s,:;.|*•·–!↑↓▲▼-]+|[\s,:;.|*=–-]+$/g, '')

/** Every name of every test, spelled right; `findAnalyte` also looks for slips, which takes a thousand times as long. */
const exact = new Map<string, Analyte | null>()
for (const analyte of analytes) {
  for (const name of [analyte.id, ...analyte.aliases]) {
    for (const key of new Set([foldName(name), foldNameUnordered(name)])) {
      // A name of two tests is a name of neither.
      const other = exact.get(key)
      exact.set(key, other === undefined || other === analyte ? analyte : null)
    }
  }
}
const spelled = (name: string): Analyte | undefined =>
  exact.get(foldName(name)) ?? exact.get(foldNameUnordered(name)) ?? undefined

const understood = (name: string): boolean => {
  const found = findAnalyte({ name })
  return found.ok && found.warnings.length === 0
}

/** The same beginnings are asked for again and again, and a slip is looked for among all names. */
const remembered = new Map<string, NamedTest | undefined>()
const MOST_REMEMBERED = 2000

/**
 * What the words before a number name; undefined when it is nothing that Charley knows.
 * @param slips whether one wrong letter is understood; the reading then says so.
 */
export function testNamed(printed: string, slips = false): NamedTest | undefined {
  const asked = `${slips} ${printed}`
  if (remembered.has(asked)) return remembered.get(asked)
  const found = lookUp(printed, slips)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(asked, found)
  return found
}

function lookUp(printed: string, slips: boolean): NamedTest | undefined {
  const name = tidy(printed)
  if (name.length < 1 || name.length > 80 || others.test(name)) return undefined
  const direct = spelled(name)
  if (direct && findAnalyte({ name }).ok) return { analyte: direct, name }
  const open = tidy(name.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
  // Without accents, for a word's end cannot be told beside one.
  const bare = tidy(unaccented(open).replace(around, ' '))
  const nordic = tidy(open.replace(/^[a-z]{1,3}-\s*(?=\p{L})/iu, ''))
  for (const one of new Set([name, open, bare, bare.replace(/,/g, ' '), nordic, tidy(nordic.replace(around, ' '))])) {
    if (one === '') continue
    const known = foreign.get(plainly(one)) ?? spelled(tidy(one))
    // "Urea nitrogen" is more than "urea": what core/labs understands of it stays.
    if (known) return { analyte: known, name: understood(one) ? one : known.id }
  }
  // One letter is all that parts the vitamins.
  const found = slips && /^(?!vitamin)\p{L}[\p{L} -]{5,}$/iu.test(name) ? findAnalyte({ name }) : undefined
  return found?.ok ? { analyte: found.analyte, name } : undefined
}

/** A heading that says of what the lines below it were measured in. */
export function specimenOf(line: string): 'blood' | 'other' | undefined {
  if (/\d/.test(line) || line.length > 50) return undefined
  if (/\b(?:urine|urinalysis|urin|csf|stool|saliva)\b/i.test(line)) return 'other'
  return /\b(?:serum|plasma|blood|chemistry|biochemistry|ha?ematology|electrolytes|vitamins?|thyroid|endocrin\w*|immunology|blut|klinische chemie|hamatologie|sang)\b/i.test(
    line,
  )
    ? 'blood'
    : undefined
}
