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
  const leaks = atAge(leak, age, read)
  const logOdds = new Float64Array(read.width)
  for (let lane = 0; lane < logOdds.length; lane++) logOdds[lane] = logit(leaks[lane]!) + Math.log(sexFactor(sex, ofSex[lane]!))
  if (heightCm !== undefined && weightKg !== undefined) {
    const bmi = weightKg / (heightCm / 100) ** 2
    const per5 = read.of(bmiPer5)
    const start = read.of(bmiFrom)
    for (let lane = 0; lane < logOdds.length; lane++) logOdds[lane]! += (Math.log(per5[lane]!) * (bmi - start[lane]!)) / 5
  }
  addRisks(logOdds, recipe.background, age, read)
  for (let lane = 0; lane < logOdds.length; lane++) logOdds[lane] = expit(logOdds[lane]!)
  return logOdds
}

/** How often each process fires, however it feels. */
interface Hazards {
  readonly background: Column
  /** In the order of the recipe's nodes and their rates. */
  readonly processes: readonly Column[]
}

/** Worked out once for all recipes that have the same background and rates: a description changes neither. */
export function hazardsOf(model: Model, recipe: Recipe, read: Columns): Hazards {
  const { width } = read
  const background = backgroundOf(model, recipe, read)
  const processes = recipe.nodes.flatMap(({ rates }) =>
    rates.map(({ rate, relative }) => {
      const risks = read.of(rate)
      const hazards = new Float64Array(width)
      for (let lane = 0; lane < width; lane++) {
        hazards[lane] = hazard(relative ? excess(background[lane]!, risks[lane]!) : risks[lane]!)
      }
      return hazards
    }),
  )
  for (let lane = 0; lane < width; lane++) background[lane] = hazard(background[lane]!)
  return { background, processes }
}

/** The weight with which each process is felt: its rate times the likelihood of the description. */
export interface Felt {
  readonly processes: readonly { readonly node: number; readonly mimic: boolean; readonly weight: Column }[]
  readonly idiopathic: Column
  readonly unlisted: Column
}

export function feltBy(
  model: Model,
  recipe: Recipe,
  likelihood: Likelihoods,
  read: Columns,
  hazards = hazardsOf(model, recipe, read),
): Felt {
  const { width } = read
  const times = (rates: Column, looks: Column): Column => {
    const product = new Float64Array(width)
    for (let lane = 0; lane < width; lane++) product[lane] = rates[lane]! * looks[lane]!
    return product
  }
  let at = 0
  const processes = recipe.nodes.flatMap(({ node, rates }) =>
    rates.map(({ process }) => {
      const weight = times(hazards.processes[at++]!, likelihood.get(process.pattern)!)
      ownDescription(recipe, process, weight, read)
      return { node: node.index, mimic: process.felt === 'mimic', weight }
    }),
  )
  // What is on no list looks like anything: the mean of all patterns.
  const unlisted = new Float64Array(width)
  for (const looks of likelihood.values()) for (let lane = 0; lane < width; lane++) unlisted[lane]! += looks[lane]!
  const share = read.of(model.knowledge.background.unlistedShare)
  for (let lane = 0; lane < width; lane++) {
    unlisted[lane]! *= ((share[lane]! / (1 - share[lane]!)) * hazards.background[lane]!) / likelihood.size
  }
  return { processes, idiopathic: times(hazards.background, likelihood.get('idiopathic')!), unlisted }
}
