// How often does a trial claim what is not there, and how often does it see what is? Whole trials simulated, looked at every week.
// `node scripts/trial-operating.mjs [trials a row]` after `npm run build`; 1000 a row take about an hour. Prints Markdown (docs/trial.md
// quotes it). scripts/trial-operating.test.ts runs a few of the same.
import { pathToFileURL } from 'node:url'
import { countEvidence, evidenceOf, finishedPairs, verdictOf } from '@charley/core/trial'

const WEEK = 7
const DAY = 86_400_000

/** Murmur's last step: neighbouring numbers come out as strangers. */
function mixed(number) {
  let h = number | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Random numbers of one trial, by Weyl's sequence mixed twice; the same seed gives the same trial. */
function chanceOf(seed) {
  const start = mixed(seed)
  let count = 0
  const uniform = () => (mixed(mixed(start + Math.imul(++count, 0x9e3779b9)) ^ start) + 0.5) / 2 ** 32
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  const poisson = (mean) => {
    let count = 0
    for (let product = 1 - uniform(); product > Math.exp(-mean); product *= 1 - uniform()) count++
    return count
  }
  /** Marsaglia and Tsang 2000, for shapes of 1 and more. */
  const gamma = (shape) => {
    const d = shape - 1 / 3
    for (;;) {
      const z = normal()
      const v = (1 + z / Math.sqrt(9 * d)) ** 3
      if (v > 0 && Math.log(1 - uniform()) < (z * z) / 2 + d - d * v + d * Math.log(v)) return d * v
    }
  }
  return { uniform, normal, poisson, gamma }
}

export const protocolOf = ({ pairs = 4, ...changes } = {}) => ({
  format: 'charley-trial',
  version: 1,
  id: '6f1f0c3e-6c5f-4a63-9a39-0d2f6e6f4a10',
  created: '2026-02-28T20:00:00Z',
  tried: { name: 'what is tried', how: 'Every day.' },
  against: { name: 'as usual', how: 'As usual.' },
  outcome: 'cramps',
  also: [],
  start: '2026-03-01',
  zone: 'UTC',
  runInDays: 14,
  periodDays: 14,
  washoutDays: 3,
  pairs,
  blinded: false,
  prior: { mean: 0, sd: 0.7, from: 'open' },
  rule: { worthwhile: 0.8, adoptAt: 0.9, dropAt: 0.1, stopAtEvidence: 20 },
  hemisphere: 0,
  ...changes,
})

/**
 * The days of one trial. Weekly counts are negative binomial (variance μ + dispersion μ², by a gamma number for each week) about a level
 * that wanders from week to week (log-normal, sd `latent`, first-order autocorrelation `rho`); days within a week share it evenly.
 * `missed`: the share of days that nobody wrote down.
 */
export function simulateDays(protocol, { perWeek, ratio, rho, dispersion = 0.4, latent = 0.5, missed = 0.1 }, seed) {
  const { uniform, normal, poisson, gamma } = chanceOf(seed)
  const { runInDays, periodDays, washoutDays, pairs, start } = protocol
  const arms = Array.from({ length: pairs }, () => (uniform() < 0.5 ? ['A', 'B'] : ['B', 'A'])).flat()
  let level = normal()
  let weekly = 1
  return Array.from({ length: runInDays + 2 * pairs * periodDays }, (_, index) => {
    if (index % WEEK === 0) {
      if (index > 0) level = rho * level + Math.sqrt(1 - rho * rho) * normal()
      weekly = Math.exp(latent * level - (latent * latent) / 2) * (dispersion > 0 ? gamma(1 / dispersion) * dispersion : 1)
    }
    const since = index - runInDays
    const period = Math.floor(since / periodDays)
    const arm = since < 0 ? null : arms[period]
    const cramps = poisson((perWeek / WEEK) * weekly * (arm === 'B' ? ratio : 1))
    const observed = uniform() >= missed
    return {
      date: new Date(Date.parse(start) + index * DAY).toISOString().slice(0, 10),
      period: Math.max(-1, period),
      arm,
      washout: since >= 0 && since % periodDays < washoutDays,
      observed,
      cramps,
      ...(observed && { crampNight: cramps > 0 }),
    }
  })
}

const recordOf = (protocol, days) => ({
  sealed: { protocol, seal: { secret: '' }, commitment: '' },
  days,
  upTo: days.at(-1).date,
  guesses: [],
  problems: [],
})

/** Two totals and their days, outside the washout. */
function totalsOf(days) {
  const sums = { A: { days: 0, total: 0 }, B: { days: 0, total: 0 } }
  for (const { arm, washout, observed, cramps } of days) {
    if (arm === null || washout || !observed) continue
    sums[arm].days += 1
    sums[arm].total += cramps
  }
  return sums
}

/**
 * The trap: the chance of "better" from the two totals alone, with Gamma(1, 2 days) priors: of the coming events of two Poisson processes
 * side by side, those of A reach their number before those of B do (a binomial tail; `fitModel('gamma-poisson')` gives the same).
 */
export function chanceFromTotals({ A, B }) {
  const [a, b] = [1 + A.total, 1 + B.total]
  const ofB = (2 + B.days) / (4 + A.days + B.days)
  let term = (1 - ofB) ** (a + b - 1)
  let below = 0
  for (let k = 0; k < b; k++) {
    below += term
    term *= ((a + b - 1 - k) / (k + 1)) * (ofB / (1 - ofB))
  }
  return 1 - below
}

/**
 * A look every week. `early`: the days up to the first look at which the evidence was 20. Beside it two traps: `totals`: the chance of
 * "better" from bare totals once was 0.95; `counts`: the e-value of bare counts once was 20.
 */
export function watch(protocol, all) {
  let early
  let totals = false
  let counts = false
  for (let upTo = protocol.runInDays + WEEK; upTo <= all.length; upTo += WEEK) {
    const days = all.slice(0, upTo)
    totals ||= chanceFromTotals(totalsOf(days)) >= 0.95
    const sums = finishedPairs(days, protocol).reduce(
      ({ A, B }, pair) => ({
        A: { days: A.days + pair.A.days, total: A.total + pair.A.total },
        B: { days: B.days + pair.B.days, total: B.total + pair.B.total },
      }),
      { A: { days: 0, total: 0 }, B: { days: 0, total: 0 } },
    )
    counts ||= countEvidence(sums.A, sums.B) >= protocol.rule.stopAtEvidence
    if (early === undefined && evidenceOf(days, protocol).value >= protocol.rule.stopAtEvidence) early = days
  }
  return { early, totals, counts }
}

/**
 * One trial as its person lives it: a look every week; at evidence of 20 it stops and the sealed rule is asked; else it is asked at the
 * end. `evidence`: 20 was reached. `adopted`, `dropped`: what the rule said. `early`: stopped before the end.
 */
export function liveThrough(protocol, truth, seed) {
  const all = simulateDays(protocol, truth, seed)
  const { early, totals, counts } = watch(protocol, all)
  const { decision, problems } = verdictOf(recordOf(protocol, early ?? all), seed)
  return {
    evidence: early !== undefined,
    early: early !== undefined && early.length < all.length,
    adopted: decision.say === 'adopt',
    dropped: decision.say === 'drop',
    unsettled: problems.length > 0,
    totals,
    counts,
  }
}

/** Shares of all trials for which each thing came true. */
export function operate(protocol, truth, count, seed = 1) {
  const sums = {}
  for (let i = 0; i < count; i++)
    for (const [name, came] of Object.entries(liveThrough(protocol, truth, seed * 1_000_003 + i)))
      sums[name] = (sums[name] ?? 0) + Number(came) / count
  return sums
}

const percent = (share, count) =>
  `${(100 * share).toFixed(1)} ± ${(100 * Math.sqrt(Math.max(share * (1 - share), 1 / count) / count)).toFixed(1)}`

function main(count) {
  const head = [
    'pairs',
    'cramps a week',
    'ratio',
    'autocorrelation',
    'adopted',
    'evidence 20',
    'dropped',
    'stopped early',
    'totals at 0.95',
    'counts at 20',
  ]
  console.log(`${count} trials a row; per cent ± one standard error\n`)
  console.log(`| ${head.join(' | ')} |\n|${head.map(() => '---|').join('')}`)
  const alike = [0, 0.2, 0.4, 0.6, 0.8]
  const rows = [
    ...alike.map((rho) => ({ pairs: 4, perWeek: 2, ratio: 1, rho })),
    ...[4, 8].flatMap((pairs) => alike.map((rho) => ({ pairs, perWeek: 5, ratio: 1, rho }))),
    ...[4, 8].flatMap((pairs) => [0.7, 0.5, 0.3].map((ratio) => ({ pairs, perWeek: 5, ratio, rho: 0.4 }))),
  ]
  for (const { pairs, ...truth } of rows) {
    const found = operate(protocolOf({ pairs }), truth, count)
    const cells = ['adopted', 'evidence', 'dropped', 'early', 'totals', 'counts'].map((name) => percent(found[name], count))
    console.log(`| ${[pairs, truth.perWeek, truth.ratio, truth.rho, ...cells].join(' | ')} |`)
    if (found.unsettled > 0) console.log(`<!-- not settled: ${percent(found.unsettled, count)} -->`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(Number(process.argv[2] ?? 1000))
