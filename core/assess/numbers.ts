// What do this person's answers make of the network? Reads a recipe's numbers into one lane for inference.
import type { ByAge, Finding, PatternId, Process } from '../knowledge/types/index.js'
import type { Reader } from './draws.js'
import type { Numbers, Structure } from './infer/index.js'
import type { Model } from './model.js'
import type { Curve, NodeRecipe, Recipe } from './recipe.js'

const logit = (p: number) => Math.log(p / (1 - p))
const expit = (x: number) => 1 / (1 + Math.exp(-x))
/** The rate of a Poisson source that fires at least once with this probability (algorithms §a1). */
const hazard = (probability: number) => -Math.log1p(-probability)

/** Between the knots the log-odds run straight; outside they stay. Unknown age reads the middle knot. */
export function atAge(curve: ByAge, age: number | undefined, read: Reader): number {
  if (age === undefined) return read(curve.at50)
  const [young, old] = age <= 50 ? [curve.at30, curve.at50] : [curve.at50, curve.at70]
  const part = Math.min(1, Math.max(0, (age - (age <= 50 ? 30 : 50)) / 20))
  return expit(logit(read(young)) + part * (logit(read(old)) - logit(read(young))))
}

/** What an exposure known only by its relative risk adds to the background: w = p₀(RR − 1)/(1 − p₀). Draws below one add nothing. */
const excess = (background: number, relativeRisk: number) =>
  Math.min(0.999, (background * Math.max(0, relativeRisk - 1)) / (1 - background))

const readCurve = (curve: Curve, age: number | undefined, read: Reader) =>
  'value' in curve ? read(curve) : atAge(curve, age, read)

/** A risk of prevalence π: "yes" and "no" average to one, so that "unknown" leaves the prior alone. */
const riskFactor = (answer: boolean, odds: number, prevalence: number) => (answer ? odds : 1) / (1 + prevalence * (odds - 1))

/** Women and men average to the prior. */
const sexFactor = (sex: Recipe['person']['sex'], female: number) =>
  sex === undefined ? 1 : (sex === 'female' ? 2 * female : 2) / (1 + female)

/** P(cause | age, sex, risks, medicines), its chain parents left out. */
function baseOf(model: Model, recipe: NodeRecipe, person: Recipe['person'], read: Reader): number {
  const { node, settled, odds, given } = recipe
  if (settled !== undefined) return settled ? 1 : 0
  const prior = atAge(node.prior, person.age, read)
  const without = given.filter(({ answer }) => !answer)
  // Denied risks of one cause overlap (a condition and its medicine): only the largest part is taken out of the prior, and never all.
  const left = without.reduce((least, { probability, prevalence }) => {
    const common = readCurve(prevalence, person.age, read)
    return Math.min(least, (prior - common * read(probability)) / (1 - common))
  }, prior)
  const withs = given.filter(({ answer }) => answer).map(({ probability }) => read(probability))
  const holds = withs.length > 0
  const probability = holds ? Math.max(prior, ...withs) : Math.max(left, prior * read(model.knowledge.policy.leftWithout))
  let logOdds = node.female && !holds ? Math.log(sexFactor(person.sex, read(node.female))) : 0
  for (const risk of odds)
    logOdds += Math.log(riskFactor(risk.answer, read(risk.odds), readCurve(risk.prevalence, person.age, read)))
  if (logOdds === 0) return probability
  const cap = Math.log(read(model.knowledge.policy.riskCap))
  return expit(logit(probability) + Math.min(cap, Math.max(-cap, logOdds)))
}

/** P(finding | no cause) at this age. */
function leakOf({ leak }: Finding, age: number | undefined, read: Reader): number {
  if (age === undefined) return (read(leak.under60) + read(leak.over60)) / 2
  return read(age < 60 ? leak.under60 : leak.over60)
}

/** A published P(finding | cause) already holds the leak; the link is what the cause adds (algorithms §a1). */
const linkOf = (total: number, leak: number) => Math.max(0, (total - leak) / (1 - leak))

const ofYesNo = (answer: boolean | string, yes: number) => (answer === true ? yes : 1 - yes)

/** P(the person's description of the cramp | pattern). What was not answered counts for nothing. */
function likelihoodOf(recipe: Recipe, pattern: PatternId, read: Reader): number {
  let likelihood = 1
  for (const { descriptor, answer } of recipe.descriptors) {
    if (descriptor.kind === 'yes-no') likelihood *= ofYesNo(answer, read(descriptor.given[pattern] ?? descriptor.otherwise))
    else {
      let sum = 0
      let chosen = 0
      for (const option of descriptor.options) {
        const weight = read(option.given[pattern] ?? option.otherwise)
        sum += weight
        if (option.id === answer) chosen = weight
      }
      likelihood *= chosen / sum
    }
  }
  return likelihood
}

/** P(the description | pattern), for every pattern. */
export type Likelihoods = ReadonlyMap<PatternId, number>

export const likelihoodsOf = (model: Model, recipe: Recipe, read: Reader): Likelihoods =>
  new Map(model.patterns.map((pattern) => [pattern, likelihoodOf(recipe, pattern, read)]))

/** By which factor a process's own descriptors change the likelihood of its pattern. */
function ownDescription(recipe: Recipe, { pattern, descriptors }: Process, read: Reader): number {
  let factor = 1
  if (!descriptors) return factor
  for (const { descriptor, answer } of recipe.descriptors) {
    const own = descriptors[descriptor.id]
    if (!own || descriptor.kind !== 'yes-no') continue
    factor *= ofYesNo(answer, read(own)) / ofYesNo(answer, read(descriptor.given[pattern] ?? descriptor.otherwise))
  }
  return factor
}

/** P(troublesome cramps with no cause) for this person. */
function backgroundOf(model: Model, recipe: Recipe, read: Reader): number {
  const { leak, female, bmiPer5, bmiFrom } = model.knowledge.background
  const { age, sex, heightCm, weightKg } = recipe.person
  let logOdds = logit(atAge(leak, age, read)) + Math.log(sexFactor(sex, read(female)))
  if (heightCm !== undefined && weightKg !== undefined) {
    const bmi = weightKg / (heightCm / 100) ** 2
    logOdds += (Math.log(read(bmiPer5)) * (bmi - read(bmiFrom))) / 5
  }
  for (const risk of recipe.background) logOdds += Math.log(riskFactor(risk.answer, read(risk.odds), read(risk.prevalence)))
  return expit(logOdds)
}

/** The weight with which each process is felt: its rate times the likelihood of the description. */
export interface Felt {
  readonly processes: readonly { readonly node: number; readonly mimic: boolean; readonly weight: number }[]
  readonly idiopathic: number
  readonly unlisted: number
}

export function feltBy(model: Model, recipe: Recipe, likelihood: Likelihoods, read: Reader): Felt {
  const background = backgroundOf(model, recipe, read)
  const processes = recipe.nodes.flatMap(({ node, rates }) =>
    rates.map(({ process, rate, relative }) => ({
      node: node.index,
      mimic: process.felt === 'mimic',
      weight:
        hazard(relative ? excess(background, read(rate)) : read(rate)) *
        likelihood.get(process.pattern)! *
        ownDescription(recipe, process, read),
    })),
  )
  // What is on no list looks like anything: the mean of all patterns.
  const share = read(model.knowledge.background.unlistedShare)
  const anything = [...likelihood.values()].reduce((a, b) => a + b, 0) / likelihood.size
  return {
    processes,
    idiopathic: hazard(background) * likelihood.get('idiopathic')!,
    unlisted: (share / (1 - share)) * hazard(background) * anything,
  }
}

/**
 * Writes a recipe into one lane. `present` are the findings of the structure; one that the recipe does not hold
 * (taken out, to see what it weighed) needs no explaining. Returns the log of the factors that inference leaves out.
 */
export function fillLane(
  model: Model,
  structure: Structure,
  present: readonly Finding[],
  recipe: Recipe,
  felt: Felt,
  numbers: Numbers,
  lane: number,
  read: Reader,
): number {
  const { lanes } = numbers
  const { age } = recipe.person
  let logConstant = 0
  for (const entry of recipe.nodes) {
    numbers.base[entry.node.index * lanes + lane] = baseOf(model, entry, recipe.person, read)
    numbers.on[entry.node.index * lanes + lane] = 1
    numbers.rate[entry.node.index * lanes + lane] = 0
  }
  structure.chains.forEach(({ from, to }, chain) => {
    numbers.chain[chain * lanes + lane] = read(model.nodes[to]!.parents.find((parent) => parent.from === from)!.probability)
  })
  const leaks = present.map((finding) => leakOf(finding, age, read))
  present.forEach((finding, index) => {
    numbers.leak[index * lanes + lane] = recipe.present.includes(finding) ? leaks[index]! : 1
  })
  structure.links.forEach(({ cause, finding }, link) => {
    numbers.link[link * lanes + lane] = linkOf(read(present[finding]!.given[model.nodes[cause]!.id]!), leaks[finding]!)
  })
  for (const finding of recipe.absent) {
    const leak = leakOf(finding, age, read)
    logConstant += Math.log1p(-leak)
    for (const cause in finding.given) {
      const node = model.nodeOf.get(cause)
      if (node) numbers.on[node.index * lanes + lane]! *= 1 - linkOf(read(finding.given[cause]!), leak)
    }
  }
  for (const { node, given, otherwise } of recipe.labs.evidence) {
    numbers.on[node * lanes + lane]! *= read(given) / read(otherwise)
    logConstant += Math.log(read(otherwise))
  }
  numbers.background[lane] = felt.idiopathic + felt.unlisted
  for (const { node, weight } of felt.processes) numbers.rate[node * lanes + lane]! += weight
  return logConstant
}
