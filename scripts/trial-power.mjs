// Is the chance that is promised before a trial the chance that its models have? The table of the reference, and whole trials analysed.
// `node scripts/trial-power.mjs [trials a row]` after `npm run build`; 300 a row take about five minutes. Prints Markdown (docs/trial.md).
import { pathToFileURL } from 'node:url'
import { defaultRule, fitModel, powerOf, usualFrom } from '@charley/core/trial'

const prior = { mean: 0, sd: 0.7, from: 'open' }
const rule = defaultRule('cramps')

/** Mulberry32 (public domain), with normal and Poisson numbers from it. */
function randomOf(seed) {
  let state = seed >>> 0
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  const poisson = (mean) => {
    let count = 0
    for (let product = 1 - uniform(); product > Math.exp(-mean); product *= 1 - uniform()) count++
    return count
  }
  return { uniform, normal, poisson }
}

const asked = ({ perWeek, dispersion, correlation, pairs, periodDays, washoutDays, effects }) =>
  powerOf(
    {
      usual: { ...usualFrom(perWeek), dispersion, correlation },
      outcome: 'cramps',
      pairs,
      periodDays,
      washoutDays,
      prior,
      rule,
      effects,
      observedShare: 1,
    },
    1,
  )

const two = (value) => (value === undefined ? '> 60' : value.toFixed(2))

/** algorithms.md e4: pure chance, periods of one week, weeks for each arm. */
function reference() {
  const at = (perWeek, effect, pairs) =>
    asked({ perWeek, dispersion: 0, correlation: 0, pairs, periodDays: 7, washoutDays: 0, effects: [effect] })
  console.log(
    '| cramps a week | 0.5: 4 | 6 | 8 | 12 | 0.7: 8 | 12 | weeks for 8 in 10: 0.5 | 0.7 |\n|---|---|---|---|---|---|---|---|---|',
  )
  for (const perWeek of [1, 2, 3, 5, 7]) {
    const shown = (effect, weeks) => weeks.map((pairs) => two(at(perWeek, effect, pairs).planned[0].shown.value))
    const goal = (effect) => at(perWeek, effect, 8).goals[0].pairs ?? '> 60'
    console.log(`| ${[perWeek, ...shown(0.5, [4, 6, 8, 12]), ...shown(0.7, [8, 12]), goal(0.5), goal(0.7)].join(' | ')} |`)
  }
}

/** Bins of one trial with five and four days that count in each period of two weeks, bad weeks following bad weeks. */
function binsOf({ perWeek, dispersion, correlation, pairs, ratio }, random) {
  const sd = Math.sqrt(Math.log1p(dispersion))
  let slow = random.normal()
  let last = 0
  return Array.from({ length: pairs }, (_, pair) => {
    const triedFirst = random.uniform() < 0.5
    return [0, 1].flatMap((second) =>
      [
        [7.5, 5],
        [12, 4],
      ].map(([middle, days]) => {
        const day = pair * 28 + second * 14 + middle
        const kept = correlation ** ((day - last) / 7)
        slow = kept * slow + Math.sqrt(1 - kept * kept) * random.normal()
        last = day
        const arm = (second === 1) !== triedFirst ? 1 : 0
        const mean = (perWeek / 7) * days * (arm === 1 ? ratio : 1) * Math.exp(sd * slow - (sd * sd) / 2)
        return { week: day / 7 - pairs * 2, arm, days, count: random.poisson(mean), season: 0, period: pair * 2 + second }
      }),
    )
  }).flat()
}

const models = ['gamma-poisson', 'negative-binomial-trend', 'negative-binomial-ar1']

function analysed(count) {
  const head = ['cramps a week', 'pairs', 'dispersion', 'correlation', 'ratio', 'promised', ...models]
  console.log(`\n${count} trials a row: how often the chance of any benefit came out at 0.95 or more\n`)
  console.log(`| ${head.join(' | ')} |\n|${head.map(() => '---|').join('')}`)
  for (const [perWeek, pairs, dispersion, correlation, ratio] of [
    [3, 8, 0.3, 0.2, 0.5],
    [5, 6, 0.3, 0.2, 0.5],
    [5, 6, 0.3, 0.6, 0.5],
    [7, 6, 0.15, 0.2, 0.5],
    [7, 8, 0.3, 0.2, 0.7],
    [5, 6, 0, 0, 0.5],
    [5, 6, 0.3, 0.2, 1],
  ]) {
    const truth = { perWeek, pairs, dispersion, correlation, ratio }
    const { shown } = asked({ ...truth, periodDays: 14, washoutDays: 5, effects: [ratio] }).planned[0]
    const random = randomOf(7)
    const hits = models.map(() => 0)
    for (let trial = 0; trial < count; trial++) {
      const bins = binsOf(truth, random)
      models.forEach((model, at) => (hits[at] += Number(fitModel(model, bins, prior, trial).effect.below(0) >= 0.95)))
    }
    const cells = hits.map(
      (hit) => `${two(hit / count)} ± ${two(Math.sqrt((hit / count) * (1 - hit / count)) / Math.sqrt(count))}`,
    )
    console.log(`| ${[perWeek, pairs, dispersion, correlation, ratio, two(shown.value), ...cells].join(' | ')} |`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  reference()
  analysed(Number(process.argv[2] ?? 300))
}
