// How long does the whole answer of a trial take in Node? Every outcome, all models and "what ifs"; and JAGS for the deciding model alone.
// `node bench/trial.mjs` after `npm run build` prints a table; scripts/bench.mjs calls `timeTrials`.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { analyseTrial, countBins, fitModel } from '@charley/core/trial'
import { bulkSize } from '../core/dist/trial/sampling/effective.js'
import { protocolOf, simulateDays } from '../scripts/trial-operating.mjs'
import { hasJags } from './jags.mjs'
import { median, ninetieth } from './people.mjs'

const WANTED = 1000

/** Marks beside the counts, so that severity and sleep can be asked too: made from the day's number, the same every time. */
const marked = (days) =>
  days.map((day, i) => ({
    ...day,
    ...(day.observed && { severity: day.cramps === 0 ? 0 : 2 + ((i * 7) % 6), taken: i % 11 === 0 ? 0.5 : 1 }),
    sleep: Math.min(10, 3 + ((i * 5) % 4) + (day.arm === 'B' ? 1 : 0)),
  }))

/** A simulated trial as plain data, with every outcome in it. */
export function recordOf(outcome, seed, pairs) {
  const points = outcome === 'sleep'
  const base = protocolOf({ pairs, outcome, also: outcome === 'cramps' ? ['sleep'] : ['cramps'], blinded: true })
  const protocol = points ? { ...base, prior: { mean: 0, sd: 1.5, from: 'open' }, rule: { ...base.rule, worthwhile: 0.5 } } : base
  const days = marked(simulateDays(protocol, { perWeek: 4, ratio: 0.6, rho: 0.4 }, seed))
  return { sealed: { protocol, seal: { secret: '' }, commitment: '' }, days, upTo: days.at(-1).date, guesses: [], problems: [] }
}

/** Medians in ms of the full analysis, one row an outcome. */
export function timeTrials(count = 15, pairs = 4) {
  return ['cramps', 'cramp-nights', 'severity', 'sleep'].map((outcome) => {
    const records = Array.from({ length: count + 1 }, (_, i) => recordOf(outcome, i + 1, pairs))
    const times = records.map((record, i) => {
      const start = performance.now()
      analyseTrial(record, i + 1)
      return performance.now() - start
    })
    return {
      outcome,
      pairs,
      first: times[0],
      median: median(times.slice(1)),
      ninetieth: ninetieth(times.slice(1)),
      trials: count,
    }
  })
}

/** The deciding model of counts, as core/trial/sampling has it. */
const MODEL = `model {
  u[1] ~ dnorm(0, 1)
  for (i in 2:N) {
    kept[i] <- pow(rho, gap[i])
    u[i] ~ dnorm(kept[i] * u[i - 1], 1 / (1 - kept[i] * kept[i]))
  }
  for (i in 1:N) {
    mu[i] <- days[i] * exp(level + effect * arm[i] + trend * week[i] + sd * u[i])
    count[i] ~ dnegbin(r / (r + mu[i]), r)
  }
  r <- 1 / (root * root)
  root ~ dnorm(0, 1 / (0.7 * 0.7)) T(1.0E-4,)
  sd ~ dnorm(0, 1 / (0.5 * 0.5)) T(0,)
  rho ~ dbeta(2, 2)
  level ~ dnorm(log(0.3), 1 / (1.5 * 1.5))
  effect ~ dnorm(0, 1 / (0.7 * 0.7))
  trend ~ dnorm(0, 1 / (0.1 * 0.1))
}`

const vector = (name, values) => `${name} <- c(${values.join(',')})`

/** JAGS on the same bins, four chains, doubled until the effect has as many effective draws as ours asks for; seconds of that last run. */
function jagsUntilWanted(bins) {
  const folder = mkdtempSync(join(tmpdir(), 'charley-jags-'))
  try {
    writeFileSync(join(folder, 'model.bug'), MODEL)
    writeFileSync(
      join(folder, 'data.R'),
      [
        `N <- ${bins.length}`,
        vector(
          'gap',
          bins.map(({ week }, i) => (i === 0 ? 0 : week - bins[i - 1].week)),
        ),
        ...['days', 'arm', 'week', 'count'].map((name) =>
          vector(
            name,
            bins.map((bin) => bin[name]),
          ),
        ),
      ].join('\n'),
    )
    for (const chain of [1, 2, 3, 4])
      writeFileSync(join(folder, `start${chain}.R`), `.RNG.name <- "base::Mersenne-Twister"\n.RNG.seed <- ${chain}\n`)
    for (let draws = 1000; ; draws *= 2) {
      writeFileSync(
        join(folder, 'run.cmd'),
        [
          'load glm',
          'model in "model.bug"',
          'data in "data.R"',
          'compile, nchains(4)',
          ...[1, 2, 3, 4].map((chain) => `parameters in "start${chain}.R", chain(${chain})`),
          'initialize',
          'adapt 500',
          'update 500',
          'monitor effect',
          `update ${draws}`,
          'coda *',
          '',
        ].join('\n'),
      )
      const start = performance.now()
      execFileSync('jags', ['run.cmd'], { cwd: folder, stdio: 'pipe' })
      const seconds = (performance.now() - start) / 1000
      const chains = [1, 2, 3, 4].map((chain) =>
        Float64Array.from(
          readFileSync(join(folder, `CODAchain${chain}.txt`), 'utf8')
            .trimEnd()
            .split('\n'),
          (line) => Number(line.trim().split(/\s+/)[1]),
        ),
      )
      const effective = bulkSize(chains)
      const all = chains.flatMap((chain) => [...chain])
      if (effective >= WANTED || seconds > 120)
        return { seconds, draws, effective, mean: all.reduce((sum, x) => sum + x, 0) / all.length }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The deciding model alone, ours beside JAGS, to the same effective size; undefined where JAGS is absent. */
export function trialAgainstJags(count = 3) {
  if (!hasJags()) return undefined
  return Array.from({ length: count }, (_, i) => {
    const { sealed, days } = recordOf('cramps', i + 101, 4)
    const bins = countBins(days, sealed.protocol, 'cramps')
    fitModel('negative-binomial-ar1', bins, sealed.protocol.prior, 1)
    const start = performance.now()
    const fit = fitModel('negative-binomial-ar1', bins, sealed.protocol.prior, 1)
    const ours = (performance.now() - start) / 1000
    return { ours, mean: fit.effect.mean, effective: fit.effective, jags: jagsUntilWanted(bins) }
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log('| full analysis | median | 90th centile | first |\n|---|---|---|---|')
  const ms = (x) => `${x.toFixed(0)} ms`
  for (const pairs of [4, 12])
    for (const { outcome, median: middle, ninetieth: slow, first } of timeTrials(15, pairs))
      console.log(`| ${outcome}, ${pairs} pairs | ${ms(middle)} | ${ms(slow)} | ${ms(first)} |`)
  for (const { ours, mean, effective, jags } of trialAgainstJags() ?? [])
    console.log(
      `deciding model: ours ${ms(ours * 1000)} (${effective.toFixed(0)} effective, mean ${mean.toFixed(3)}), ` +
        `JAGS ${jags.seconds.toFixed(1)} s (${jags.effective.toFixed(0)} effective of ${4 * jags.draws}, mean ${jags.mean.toFixed(3)}): ` +
        `${Math.round(jags.seconds / ours)} times`,
    )
}
