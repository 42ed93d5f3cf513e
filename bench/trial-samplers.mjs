// How many effective draws of the effect a second? Our Hamiltonian Monte Carlo beside JAGS, and Stan for the counts: the same models, the same made-up trials. Equal
// effective draws are equal accuracy, so the quotient is that of the times. `node bench/trial-samplers.mjs` after `npm run build`.
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { runnerImport } from 'vite'
import { fitBinomialAr1 } from '../core/dist/trial/sampling/binomial-ar1.js'
import { bulkSize, tailSize } from '../core/dist/trial/sampling/effective.js'
import { fitHierarchical } from '../core/dist/trial/sampling/hierarchical.js'
import { fitNegativeBinomialAr1 } from '../core/dist/trial/sampling/negative-binomial-ar1.js'
import { fitOrdinalAr1 } from '../core/dist/trial/sampling/ordinal-ar1.js'
import { fitOrdinalTrend } from '../core/dist/trial/sampling/ordinal-trend.js'
import { median } from './people.mjs'
import { hasStan, timeStan } from './stan.mjs'

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

/** Median milliseconds of a whole fit of a trial (after one to warm up the engine), and the effective draws of its effect. */
function timeOurs(fit, data, prior) {
  const { effective } = fit(data, prior, 1)
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    fit(data, prior, 1)
    return performance.now() - start
  })
  return { milliseconds: median(times), effective }
}

/** JAGS, from start to end of its process, as our time is from data to result. */
function timeJags({ runJags, taskOf }, model, data) {
  const start = performance.now()
  const [draws] = runJags(taskOf(model, [data], { chains: 4, adapt: 500, burn: 500, draws: 1000 }))
  const seconds = (performance.now() - start) / 1000
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
    const inStan =
      stan && model === 'negative-binomial-ar1'
        ? timeStan(
            trialPriors,
            seeds.map((seed) => models.sampledModels[model](seed, 'usual').data),
          )
        : []
    return {
      model,
      milliseconds: median(ours.map((one) => one.milliseconds)),
      effective: median(ours.map((one) => one.effective)),
      ours: median(ours.map((one) => (one.effective / one.milliseconds) * 1000)),
      ...(theirs.length > 0 && { jags: median(theirs.map((one) => one.effective / one.seconds)) }),
      ...(inStan.length > 0 && { stan: median(inStan.map((one) => one.effective / one.seconds)) }),
    }
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log('| model | a fit | effective draws | a second | JAGS, a second | Stan, a second |\n|---|---|---|---|---|---|')
  const shown = (rate) => (rate === undefined ? '' : rate.toFixed(0))
  for (const { model, milliseconds, effective, ours, jags, stan } of await timeSamplers())
    console.log(
      `| ${model} | ${milliseconds.toFixed(0)} ms | ${effective.toFixed(0)} | ${ours.toFixed(0)} | ${shown(jags)} | ${shown(stan)} |`,
    )
  console.log('\nEmpty: not installed (Debian: jags; r-cran-rstan and r-cran-bh), or, for Stan, not written in its language.')
}
