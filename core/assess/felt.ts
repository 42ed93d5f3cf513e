// How strongly is each process felt as this person describes it? Its rate times the likelihood of the description.
import type { PatternId, Process } from '../knowledge/types/index.js'
import type { Column, Columns } from './draws.js'
import type { Model } from './model.js'
import { addRisks, atAge, expit, logit, sexFactor } from './prior.js'
import type { Recipe } from './recipe.js'

/** The rate of a Poisson source that fires at least once with this probability (algorithms §a1). */
const hazard = (probability: number) => -Math.log1p(-probability)

/** What an exposure known only by its relative risk adds to the background: w = p₀(RR − 1)/(1 − p₀). Draws below one add nothing. */
const excess = (background: number, relativeRisk: number) =>
  Math.min(0.999, (background * Math.max(0, relativeRisk - 1)) / (1 - background))

const ofYesNo = (answer: boolean | string, yes: number) => (answer === true ? yes : 1 - yes)

/** P(the person's description of the cramp | pattern). What was not answered counts for nothing. */
function likelihoodOf(recipe: Recipe, pattern: PatternId, read: Columns): Column {
  const likelihood = new Float64Array(read.width).fill(1)
  for (const { descriptor, answer } of recipe.descriptors) {
    if (descriptor.kind === 'yes-no') {
      const yes = read.of(descriptor.given[pattern] ?? descriptor.otherwise)
      for (let lane = 0; lane < likelihood.length; lane++) likelihood[lane]! *= ofYesNo(answer, yes[lane]!)
      continue
    }
    const weights = descriptor.options.map((option) => read.of(option.given[pattern] ?? option.otherwise))
    const chosen = weights[descriptor.options.findIndex(({ id }) => id === answer)]!
    for (let lane = 0; lane < likelihood.length; lane++) {
      let sum = 0
      for (const weight of weights) sum += weight[lane]!
      likelihood[lane]! *= chosen[lane]! / sum
    }
  }
  return likelihood
}

/** P(the description | pattern), for every pattern. */
export type Likelihoods = ReadonlyMap<PatternId, Column>

export const likelihoodsOf = (model: Model, recipe: Recipe, read: Columns): Likelihoods =>
  new Map(model.patterns.map((pattern) => [pattern, likelihoodOf(recipe, pattern, read)]))

/** By which factor a process's own descriptors change the likelihood of its pattern. */
function ownDescription(recipe: Recipe, { pattern, descriptors }: Process, weight: Column, read: Columns): void {
  if (!descriptors) return
  for (const { descriptor, answer } of recipe.descriptors) {
    const own = descriptors[descriptor.id]
    if (!own || descriptor.kind !== 'yes-no') continue
    const yes = read.of(own)
    const usual = read.of(descriptor.given[pattern] ?? descriptor.otherwise)
    for (let lane = 0; lane < weight.length; lane++) {
      weight[lane]! *= ofYesNo(answer, yes[lane]!) / ofYesNo(answer, usual[lane]!)
    }
  }
}

/** P(troublesome cramps with no cause) for this person. */
function backgroundOf(model: Model, recipe: Recipe, read: Columns): Column {
  const { leak, female, bmiPer5, bmiFrom } = model.knowledge.background
  const { age, sex, heightCm, weightKg } = recipe.person
  const ofSex = read.of(female)
  const logOdds = atAge(leak, age, read).map((p, lane) => logit(p) + Math.log(sexFactor(sex, ofSex[lane]!)))
  if (heightCm !== undefined && weightKg !== undefined) {
    const bmi = weightKg / (heightCm / 100) ** 2
    const per5 = read.of(bmiPer5)
    const start = read.of(bmiFrom)
    for (let lane = 0; lane < logOdds.length; lane++) logOdds[lane]! += (Math.log(per5[lane]!) * (bmi - start[lane]!)) / 5
  }
  addRisks(logOdds, recipe.background, age, read)
  return logOdds.map(expit)
}

/** The weight with which each process is felt: its rate times the likelihood of the description. */
export interface Felt {
  readonly processes: readonly { readonly node: number; readonly mimic: boolean; readonly weight: Column }[]
  readonly idiopathic: Column
  readonly unlisted: Column
}

export function feltBy(model: Model, recipe: Recipe, likelihood: Likelihoods, read: Columns): Felt {
  const background = backgroundOf(model, recipe, read)
  const processes = recipe.nodes.flatMap(({ node, rates }) =>
    rates.map(({ process, rate, relative }) => {
      const looks = likelihood.get(process.pattern)!
      const weight = read.of(rate).map((r, lane) => hazard(relative ? excess(background[lane]!, r) : r) * looks[lane]!)
      ownDescription(recipe, process, weight, read)
      return { node: node.index, mimic: process.felt === 'mimic', weight }
    }),
  )
  const idiopathic = background.map((p, lane) => hazard(p) * likelihood.get('idiopathic')![lane]!)
  // What is on no list looks like anything: the mean of all patterns.
  const share = read.of(model.knowledge.background.unlistedShare)
  const patterns = [...likelihood.values()]
  const unlisted = background.map((p, lane) => {
    const anything = patterns.reduce((sum, looks) => sum + looks[lane]!, 0) / patterns.length
    return (share[lane]! / (1 - share[lane]!)) * hazard(p) * anything
  })
  return { processes, idiopathic, unlisted }
}
