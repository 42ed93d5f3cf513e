// What do several people's trials say together? Their exported counts in one model: the common effect, how people differ, and each person.
import { draftProblemWords } from '@charley/core'
import {
  defaultRule,
  effectPriors,
  fitModel,
  readExport,
  settled,
  type EffectPrior,
  type Marginal,
  type TrialExport,
} from '@charley/core/trial'
import { unfit, wrong } from '../refused.js'

export interface NamedFile {
  readonly name: string
  readonly content: unknown
}

/** A ratio with the middle 95 %, and the chances by the house's rule. */
export interface PooledEffect {
  readonly low: number
  readonly middle: number
  readonly high: number
  readonly better: number
  readonly worthwhile: number
  readonly worse: number
}

export interface Pooled {
  readonly tried: TrialExport['tried']
  readonly outcome: TrialExport['outcome']
  readonly prior: EffectPrior
  /** The common effect, and what to expect of one more person. */
  readonly effect: PooledEffect
  readonly next: PooledEffect
  /** How far people differ: sd of the log ratio. */
  readonly between: { readonly low: number; readonly middle: number; readonly high: number }
  readonly people: readonly (PooledEffect & { readonly name: string; readonly days: number; readonly count: number })[]
  /** Files that were not used, and why. */
  readonly setAside: readonly { readonly name: string; readonly why: 'same-trial' | 'broken-seal' | 'one-arm' }[]
  readonly effective?: number
  readonly rHat?: number
  /** False: the draws are too few or do not agree, and nothing should be decided by the numbers. */
  readonly settled: boolean
}

const mostFiles = 200
const SEED = 1

interface Part {
  readonly name: string
  readonly export: TrialExport
}

function readAll(files: readonly NamedFile[]): readonly Part[] {
  const read = files.map(({ name, content }) => ({ name, found: readExport(content) }))
  const wrongs = read.flatMap(({ name, found }) =>
    found.ok
      ? []
      : found.problems.slice(0, 1).map((problem) => {
          const { what, remedy } = draftProblemWords(problem)
          return { field: name, what: `${name}: ${what}`, remedy }
        }),
  )
  if (wrongs.length > 0) throw unfit(wrongs)
  return read.flatMap(({ name, found }) => (found.ok ? [{ name, export: found.export }] : []))
}

const keyOf = ({ export: { tried } }: Part): string => tried.candidate ?? tried.name.trim().toLowerCase()

/** Only trials of one and the same thing, counted in the same way, can be put together. */
function checkAlike(parts: readonly Part[]): void {
  const [first] = parts
  for (const part of parts) {
    if (keyOf(part) !== keyOf(first!))
      throw wrong(
        part.name,
        `${part.name} is of "${part.export.tried.name}", and ${first!.name} is of "${first!.export.tried.name}".`,
        'Only trials of the same thing can be put together.',
      )
    if (part.export.outcome !== first!.export.outcome)
      throw wrong(
        part.name,
        `${part.name} counts ${part.export.outcome}, and ${first!.name} counts ${first!.export.outcome}.`,
        'Only what was counted in the same way can be put together.',
      )
  }
}

function sifted(parts: readonly Part[]): Pick<Pooled, 'setAside'> & { readonly used: readonly Part[] } {
  const seen = new Set<string>()
  const judged = parts.map((part) => {
    const { trial, seal, bins } = part.export
    const isTwice = seen.has(trial)
    seen.add(trial)
    const hasBoth = bins.some(({ arm }) => arm === 0) && bins.some(({ arm }) => arm === 1)
    const why = isTwice ? 'same-trial' : seal === 'broken' ? 'broken-seal' : hasBoth ? undefined : 'one-arm'
    return { part, why } as const
  })
  return {
    used: judged.flatMap(({ part, why }) => (why === undefined ? [part] : [])),
    setAside: judged.flatMap(({ part: { name }, why }) => (why === undefined ? [] : [{ name, why }])),
  }
}

const effectOf = ({ quantile, below }: Marginal, worthwhile: number): PooledEffect => ({
  low: Math.exp(quantile(0.025)),
  middle: Math.exp(quantile(0.5)),
  high: Math.exp(quantile(0.975)),
  better: below(0),
  worthwhile: below(Math.log(worthwhile)),
  worse: 1 - below(0),
})

/** One answer from several people's files. Throws Refused with what is wrong in them, or when they are not alike. */
export function poolFiles(files: readonly NamedFile[], prior?: string): Pooled {
  if (files.length > mostFiles) throw wrong('files', `${files.length} files are too many.`, `Pool at most ${mostFiles}.`)
  const parts = readAll(files)
  const { used, setAside } = sifted(parts)
  if (used.length < 2)
    throw wrong(
      'files',
      `Of ${files.length} files ${used.length} can be used.`,
      'At least two people are needed to put together.',
    )
  checkAlike(used)
  const { tried, outcome } = used[0]!.export
  const offered = effectPriors(outcome, tried.candidate)
  const chosen = prior === undefined ? offered[0] : offered.find(({ from }) => from === prior)
  if (!chosen)
    throw wrong('prior', `There is no prior ${prior ?? ''} for this.`, `Write ${offered.map(({ from }) => from).join(', ')}.`)
  const fit = fitModel(
    'hierarchical',
    used.map((part) => part.export.bins),
    chosen,
    SEED,
  )
  const { worthwhile } = defaultRule(outcome)
  const other = (name: string): Marginal => {
    const found = fit.others[name]
    if (!found) throw new Error(`The hierarchical model tells nothing of "${name}"`)
    return found
  }
  const between = other('between')
  return {
    tried,
    outcome,
    prior: chosen,
    effect: effectOf(fit.effect, worthwhile),
    next: effectOf(other('next'), worthwhile),
    between: { low: between.quantile(0.025), middle: between.quantile(0.5), high: between.quantile(0.975) },
    people: used.map(({ name, export: { bins } }, place) => ({
      name,
      days: bins.reduce((sum, { days }) => sum + days, 0),
      count: bins.reduce((sum, { count }) => sum + count, 0),
      ...effectOf(other(`effect${place}`), worthwhile),
    })),
    setAside,
    ...(fit.effective !== undefined && { effective: fit.effective }),
    ...(fit.rHat !== undefined && { rHat: fit.rHat }),
    settled: settled(fit),
  }
}
