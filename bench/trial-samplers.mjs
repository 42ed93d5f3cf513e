// How many effective draws of the effect a second of processor time, warm-up counted? Our Hamiltonian Monte Carlo beside JAGS, and Stan for
// counts and severity: the same models, the same made-up trials. Equal effective draws are equal accuracy, so the quotient is that of the
// times. `node bench/trial-samplers.mjs` after `npm run build`.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { runnerImport } from 'vite'
import { fitBinomialAr1 } from '../core/dist/trial/sampling/binomial-ar1.js'
import { bulkSize, tailSize } from '../core/dist/trial/sampling/effective.js'
import { fitHierarchical } from '../core/dist/trial/sampling/hierarchical.js'
import { fitNegativeBinomialAr1 } from '../core/dist/trial/sampling/negative-binomial-ar1.js'
import { fitOrdinalAr1 } from '../core/dist/trial/sampling/ordinal-ar1.js'
import { fitOrdinalTrend } from '../core/dist/trial/sampling/ordinal-trend.js'
import { median } from './people.mjs'
import { hasStan, inStan, timeStan } from './stan.mjs'

const TRIALS = 3
const RUNS = 5

/** Data of one made-up trial as the fits take them, by model; the numbers of weeks, days and people are those of `usual` trials. */
const dataOf = ({ madeBins, madeDays, madePeople }) => ({
  'negative-binomial-ar1': [fitNegativeBinomialAr1, (seed) => madeBins('counts', 16, seed).bins],
  'binomial-ar1': [fitBinomialAr1, (seed) => madeBins('nights', 16, seed).bins],
  'ordinal-trend': [fitOrdinalTrend, (seed) => madeDays(false, 80, seed).days],
  'ordinal-ar1': [fitOrdinalAr1, (seed) => madeDays(true, 80, seed).days],
  hierarchical: [fitHierarchical, (seed) => madePeople(6, 10, seed).people],
})

/** Median milliseconds of a whole fit of a trial (after one to warm up the engine); the effective draws, mean and sd of its effect. */
function timeOurs(fit, data, prior) {
  const { effective, effect } = fit(data, prior, 1)
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage()
    fit(data, prior, 1)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return { milliseconds: median(times), effective, mean: effect.mean, sd: effect.sd }
}

/** Processor seconds of all processes that this one has started and seen end (proc(5): hundredths); where that is not told, NaN. */
function childSeconds() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ')
    return (Number(fields[13]) + Number(fields[14])) / 100
  } catch {
    return NaN
  }
}

/** JAGS, all of its process, as our time is from data to result. */
function timeJags({ runJags, taskOf }, model, data) {
  const start = childSeconds()
  const [draws] = runJags(taskOf(model, [data], { chains: 4, adapt: 500, burn: 500, draws: 1000 }))
  const seconds = childSeconds() - start
  return { seconds, effective: Math.min(bulkSize(draws.effect), tailSize(draws.effect)) }
}

/** One row a model: medians over the trials; JAGS's left out where it is not installed. */
export async function timeSamplers() {
  const load = async (file) => (await runnerImport(`./core/trial/${file}.ts`)).module
  const [jags, models, made] = await Promise.all(
    ['jags.fixture', 'sampling/jags-models.fixture', 'sampling/made-up.fixture'].map(load),
  )
  const { trialPriors } = (await runnerImport('./core/knowledge/trial/priors.ts')).module
  const stan = hasStan()
  return Object.entries(dataOf(made)).map(([model, [fit, dataFor]]) => {
    const seeds = Array.from({ length: TRIALS }, (_, i) => i + 1)
    const ours = seeds.map((seed) => timeOurs(fit, dataFor(seed), made.openPrior))
    const theirs = jags.hasJags
      ? seeds.map((seed) => timeJags({ ...jags, ...models }, model, models.sampledModels[model](seed, 'usual').data))
      : []
    const theirsInStan =
      stan && inStan(model)
        ? timeStan(
            trialPriors,
            model,
            seeds.map((seed) => models.sampledModels[model](seed, 'usual').data),
          )
        : []
    return {
      model,
      milliseconds: median(ours.map((one) => one.milliseconds)),
      effective: median(ours.map((one) => one.effective)),
      ours: median(ours.map((one) => (one.effective / one.milliseconds) * 1000)),
      ...(theirs.length > 0 && { jags: median(theirs.map((one) => one.effective / one.seconds)) }),
      ...(theirsInStan.length > 0 && {
        stan: median(theirsInStan.map((one) => one.effective / one.seconds)),
        warm: median(theirsInStan.map((one) => one.warm / one.seconds)),
        beside: theirsInStan.map((one, i) => ({ ours: ours[i], stan: one })),
      }),
    }
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log('| model | a fit | effective draws | a second | JAGS, a second | Stan, a second |\n|---|---|---|---|---|---|')
  const shown = (rate) => (rate === undefined ? '' : rate.toFixed(0))
  const both = ({ mean, sd, effective }) => `${mean.toFixed(3)} ± ${(sd / Math.sqrt(effective)).toFixed(3)} (sd ${sd.toFixed(3)})`
  const besides = []
  for (const { model, milliseconds, effective, ours, jags, stan, warm, beside = [] } of await timeSamplers()) {
    console.log(
      `| ${model} | ${milliseconds.toFixed(0)} ms | ${effective.toFixed(0)} | ${ours.toFixed(0)} | ${shown(jags)} | ${shown(stan)} |`,
    )
    for (const one of beside)
      besides.push(`${model}: ours ${both(one.ours)}, Stan ${both(one.stan)}, ${(100 * warm).toFixed(0)} % of it warm-up`)
  }
  console.log(`\n${besides.join('\n')}`)
  console.log('\nEmpty: not installed (Debian: jags; r-cran-rstan and r-cran-bh), or, for Stan, not written in its language.')
}
