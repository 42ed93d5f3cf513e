// What was taken in, what was left, and why? Counted as records go by, and put in lines that people can read.
import type { FoodRelease } from '@charley/core'
import { reasons, type Outcome, type ReasonId, type Subject } from './reasons.js'

export interface Counts {
  readonly foods: number
  readonly figures: number
  readonly portions: number
}

export interface Case {
  readonly reason: ReasonId
  readonly outcome: Outcome
  readonly of: Subject
  readonly because: string
  readonly count: number
  /** The first few, to look at. */
  readonly examples: readonly string[]
}

export interface ReleaseReport {
  readonly release: FoodRelease
  /** How many foods of this release there were before. */
  readonly before: number
  /** What the file holds of it. */
  readonly read: Counts
  /** What can be searched now. */
  readonly taken: Counts
  readonly cases: readonly Case[]
}

export interface SourceReport {
  readonly name: string
  readonly bytes: number
  /** Of the file; of a folder, of the names and fingerprints of what is in it. */
  readonly sha256: string
}

export interface ImportReport {
  readonly sources: readonly SourceReport[]
  readonly releases: readonly ReleaseReport[]
  /** What belongs to no one release, such as rows of foods that are not in the file. */
  readonly cases: readonly Case[]
  readonly notes: readonly string[]
}

/** Counts what happens to the records of one release. */
export interface Tally {
  readonly read: { foods: number; figures: number; portions: number }
  readonly count: (reason: ReasonId, example?: string, times?: number) => void
  readonly cases: () => readonly Case[]
}

const EXAMPLES = 3

export function openTally(): Tally {
  const found = new Map<ReasonId, { count: number; examples: string[] }>()
  return {
    read: { foods: 0, figures: 0, portions: 0 },
    count: (reason, example, times = 1) => {
      let entry = found.get(reason)
      if (entry === undefined) found.set(reason, (entry = { count: 0, examples: [] }))
      entry.count += times
      if (example !== undefined && entry.examples.length < EXAMPLES) entry.examples.push(example)
    },
    cases: () =>
      (Object.keys(reasons) as ReasonId[]).flatMap((reason) => {
        const entry = found.get(reason)
        return entry === undefined || entry.count === 0 ? [] : [{ reason, ...reasons[reason], ...entry }]
      }),
  }
}

const number = (count: number) => count.toLocaleString('en-GB')
const nouns: Readonly<Record<Subject, readonly [one: string, many: string]>> = {
  foods: ['food', 'foods'],
  figures: ['figure', 'figures'],
  portions: ['portion', 'portions'],
  rows: ['line', 'lines'],
}
const some = (count: number, of: Subject) => `${number(count)} ${nouns[of][count === 1 ? 0 : 1]}`
const all = ({ foods, figures, portions }: Counts) =>
  [some(foods, 'foods'), some(figures, 'figures'), some(portions, 'portions')].join(', ')
const heads: Readonly<Record<Outcome, string>> = {
  left: 'Left out',
  changed: 'Taken otherwise than printed',
  flagged: 'Odd, and kept',
}

function caseLines(cases: readonly Case[]): readonly string[] {
  return (['left', 'changed', 'flagged'] as const).flatMap((outcome) => {
    const lines = cases
      .filter((entry) => entry.outcome === outcome)
      .map(({ of, count, because, examples }) => {
        const such = examples.length === 0 ? '' : ` (such as ${examples.join('; ')})`
        return `    ${some(count, of)}: ${because}${such}`
      })
    return lines.length === 0 ? [] : [`  ${heads[outcome]}:`, ...lines]
  })
}

/** The report as lines of plain text, for a terminal or a page. */
export function reportLines(report: ImportReport): readonly string[] {
  return [
    ...report.releases.flatMap(({ release, before, read, taken, cases }) => [
      `${release.title}: ${all(taken)}${before > 0 ? `, in place of ${some(before, 'foods')}` : ''}.`,
      `  The file holds ${all(read)}.`,
      ...caseLines(cases),
    ]),
    ...(report.cases.length === 0 ? [] : ['Beside these:', ...caseLines(report.cases)]),
    ...report.notes,
    ...report.sources.map(({ name, bytes, sha256 }) => `From ${name}, ${number(bytes)} bytes, SHA-256 ${sha256}.`),
  ]
}
