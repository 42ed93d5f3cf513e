// Do the sampled models agree with JAGS on trials as long as people's? Twenty a model, longer chains than the test suite can afford.
// `node scripts/trial-against-jags.mjs [trials] [model]` needs JAGS (Debian: jags) and takes about ten minutes; prints Markdown.
import { runnerImport } from 'vite'

const load = async (file) => (await runnerImport(`./core/trial/${file}.ts`)).module
const [{ figuresOf, hasJags, runJags, worstGap }, { inJags, ours, sampledModels, taskOf }, { sample }, { usualPlan }] =
  await Promise.all(['jags.fixture', 'sampling/jags-models.fixture', 'sampling/sample', 'sampling/fit'].map(load))
if (!hasJags) {
  console.error('JAGS is not installed (Debian: apt-get install jags)')
  process.exit(1)
}
const trials = Number(process.argv[2] ?? 20)
const models = process.argv[3] ? [process.argv[3]] : Object.keys(inJags)
console.log(
  'Largest gap among mean, sd, 2.5, 50 and 97.5 %, in Monte Carlo standard errors of the gap; and how finely the mean was compared,',
)
console.log(
  'in standard deviations of the posterior.\n\n| model | figure | largest gap | median gap | fineness |\n|---|---|---|---|---|',
)
for (const model of models) {
  const sets = Array.from({ length: trials }, (_, i) => sampledModels[model](i + 1, 'usual'))
  const effort = { chains: 4, adapt: 500, burn: 500, draws: 2000, thin: 2 }
  const theirs = runJags(
    taskOf(
      model,
      sets.map(({ data }) => data),
      effort,
    ),
  )
  const drawn = sets.map(({ target }, i) => sample(target, i, { ...usualPlan, effective: 5000, most: 8000 }).draws)
  for (const name of Object.keys(theirs[0])) {
    const pairs = theirs.map((set, i) => [figuresOf(drawn[i][ours(name)]), figuresOf(set[name])])
    const gaps = pairs.map(([a, b]) => worstGap(a, b)).sort((a, b) => a - b)
    const fine = pairs.map(([a, b]) => Math.hypot(a.error[0], b.error[0]) / a.value[1]).sort((a, b) => a - b)
    const middle = (values) => values[values.length >> 1].toFixed(2)
    console.log(`| ${model} | ${name} | ${gaps.at(-1).toFixed(1)} | ${middle(gaps)} | ${middle(fine)} |`)
  }
}
