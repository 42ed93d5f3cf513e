// What does an independent sampler say of the same model? Runs Debian's JAGS over many data sets in one process.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { meanSize, quantileOf, quantileSize } from './sampling/effective.js'
import type { Marginal } from './trial.js'

/** Scalars, vectors, and matrices (column by column, with dimensions). */
export type JagsValue =
  | number
  | readonly number[]
  | { readonly values: readonly number[]; readonly dimensions: readonly number[] }

export interface JagsTask {
  /** JAGS model text. */
  readonly model: string
  /** One record per data set; JAGS runs them one after another in one process. */
  readonly data: readonly Readonly<Record<string, JagsValue>>[]
  /** Names of scalar nodes (or of elements, "effect[2]"). */
  readonly monitor: readonly string[]
  readonly chains?: number
  readonly adapt?: number
  readonly burn?: number
  /** Kept draws a chain, after thinning. */
  readonly draws?: number
  readonly thin?: number
  /** JAGS modules beside the basic ones; 'glm' unless said otherwise. */
  readonly modules?: readonly string[]
}

/** Print nothing and skip (`describe.skipIf(!hasJags)`) where it is absent: Debian's package `jags`. */
export const hasJags = spawnSync('jags', [], { input: 'exit\n' }).error === undefined

const numbers = (values: readonly number[]) => `c(${values.join(',')})`

/** R dump syntax. */
function dump(name: string, value: JagsValue): string {
  if (typeof value === 'number') return `${name} <- ${value}`
  if ('dimensions' in value) return `${name} <- structure(${numbers(value.values)}, .Dim=${numbers(value.dimensions)})`
  return `${name} <- ${numbers(value)}`
}

/** CODA: an index of names with first and last line, and lines of iteration and value. */
function readChain(folder: string, stem: string, chain: number): Map<string, Float64Array> {
  const values = readFileSync(join(folder, `${stem}chain${chain}.txt`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => Number(line.slice(line.search(/\s/))))
  const index = readFileSync(join(folder, `${stem}index.txt`), 'utf8')
    .trimEnd()
    .split('\n')
  return new Map(
    index.map((line) => {
      const [name, from, to] = line.split(/\s+/)
      return [name!, Float64Array.from(values.slice(Number(from) - 1, Number(to)))]
    }),
  )
}

/**
 * For each data set, for each monitored node, its chains. Seeds are fixed: the same figures every time.
 * @throws Error with what JAGS said when it could not run the model.
 */
export function runJags(task: JagsTask): Record<string, Float64Array[]>[] {
  const { model, data, monitor, chains = 2, adapt = 500, burn = 500, draws = 2000, thin = 1, modules = ['glm'] } = task
  const folder = mkdtempSync(join(tmpdir(), 'charley-jags-'))
  const each = Array.from({ length: chains }, (_, chain) => chain + 1)
  try {
    writeFileSync(join(folder, 'model.bug'), model)
    for (const chain of each)
      writeFileSync(join(folder, `start${chain}.R`), `.RNG.name <- "base::Mersenne-Twister"\n.RNG.seed <- ${chain}\n`)
    const commands = modules.map((name) => `load ${name}`)
    data.forEach((set, d) => {
      writeFileSync(
        join(folder, `data${d}.R`),
        Object.entries(set)
          .map(([name, value]) => dump(name, value))
          .join('\n'),
      )
      commands.push(
        'model clear',
        'data clear',
        'model in "model.bug"',
        `data in "data${d}.R"`,
        `compile, nchains(${chains})`,
        ...each.map((chain) => `parameters in "start${chain}.R", chain(${chain})`),
        'initialize',
        `adapt ${adapt}`,
        `update ${burn}`,
        ...monitor.map((name) => `monitor ${name}, thin(${thin})`),
        `update ${draws * thin}`,
        `coda *, stem("d${d}_")`,
      )
    })
    writeFileSync(join(folder, 'run.cmd'), `${commands.join('\n')}\nexit\n`)
    const run = spawnSync('jags', ['run.cmd'], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 })
    return data.map((_, d) => {
      try {
        const read = each.map((chain) => readChain(folder, `d${d}_`, chain))
        return Object.fromEntries(monitor.map((name) => [name, read.map((chain) => chain.get(name)!)]))
      } catch {
        throw new Error(`JAGS did not run data set ${d}: ${run.stdout}\n${run.stderr}`)
      }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Five = readonly [mean: number, sd: number, q025: number, q50: number, q975: number]

/** Five figures of a posterior, each with its Monte Carlo standard error (0 from an exact posterior). */
export interface Figures {
  readonly value: Five
  readonly error: Five
}

/** The figures of sampled chains, with errors from the effective size for each (Vehtari et al. 2021, section 4). */
export function figuresOf(chains: readonly Float64Array[]): Figures {
  const all = Float64Array.from(chains.flatMap((chain) => [...chain])).sort()
  const mean = all.reduce((a, b) => a + b, 0) / all.length
  const squares = chains.map((chain) => chain.map((x) => (x - mean) ** 2))
  const variance = squares.flatMap((chain) => [...chain]).reduce((a, b) => a + b, 0) / (all.length - 1)
  const fourth = all.reduce((sum, x) => sum + ((x - mean) ** 2 - variance) ** 2, 0) / all.length
  const sd = Math.sqrt(variance)
  const quantile = (p: number) => {
    const slack = Math.sqrt((p * (1 - p)) / quantileSize(chains, p))
    const [low, high] = [Math.max(0, p - slack), Math.min(1, p + slack)]
    return [quantileOf(all, p), (quantileOf(all, high) - quantileOf(all, low)) / 2] as const
  }
  const cuts = [0.025, 0.5, 0.975].map(quantile)
  return {
    value: [mean, sd, cuts[0]![0], cuts[1]![0], cuts[2]![0]],
    error: [
      sd / Math.sqrt(meanSize(chains)),
      Math.sqrt(fourth / meanSize(squares)) / (2 * sd),
      cuts[0]![1],
      cuts[1]![1],
      cuts[2]![1],
    ],
  }
}

/** The figures of a posterior known exactly. */
export const figuresOfMarginal = ({ mean, sd, quantile }: Marginal): Figures => ({
  value: [mean, sd, quantile(0.025), quantile(0.5), quantile(0.975)],
  error: [0, 0, 0, 0, 0],
})

/** The largest gap between two posteriors' figures, in Monte Carlo standard errors of the gap. */
export const worstGap = (ours: Figures, theirs: Figures): number =>
  Math.max(...ours.value.map((x, i) => Math.abs(x - theirs.value[i]!) / Math.hypot(ours.error[i]!, theirs.error[i]!)))
