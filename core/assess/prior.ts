// How likely is each cause before any finding? Its prior at this age, moved by sex and by the risks that were answered.
import type { ByAge } from '../knowledge/types/index.js'
import type { Column, Columns } from './draws.js'
import type { Model } from './model.js'
import type { Curve, NodeRecipe, OddsAnswer, Recipe } from './recipe.js'

export const logit = (p: number) => Math.log(p / (1 - p))
export const expit = (x: number) => 1 / (1 + Math.exp(-x))

/** Between the knots the log-odds run straight; outside they stay. Unknown age reads the middle knot. */
export function atAge(curve: ByAge, age: number | undefined, read: Columns): Column {
  if (age === undefined) return read.of(curve.at50)
  const [young, old] = age <= 50 ? [curve.at30, curve.at50] : [curve.at50, curve.at70]
  const part = Math.min(1, Math.max(0, (age - (age <= 50 ? 30 : 50)) / 20))
  if (part === 0) return read.of(young)
  if (part === 1) return read.of(old)
  const ends = read.of(old)
  return read.of(young).map((start, lane) => expit((1 - part) * logit(start) + part * logit(ends[lane]!)))
}

const readCurve = (curve: Curve, age: number | undefined, read: Columns) =>
  'value' in curve ? read.of(curve) : atAge(curve, age, read)

/** A risk of prevalence π: "yes" and "no" average to one, so that "unknown" leaves the prior alone. */
const riskFactor = (holds: number, odds: number, prevalence: number) => (1 + holds * (odds - 1)) / (1 + prevalence * (odds - 1))

/** Women and men average to the prior. */
export const sexFactor = (sex: Recipe['person']['sex'], female: number) =>
  sex === undefined ? 1 : (sex === 'female' ? 2 * female : 2) / (1 + female)

/** Adds the log of what answered risks make of the odds. */
export function addRisks(logOdds: Column, risks: readonly OddsAnswer[], age: number | undefined, read: Columns): void {
  for (const risk of risks) {
    const odds = read.of(risk.odds)
    const common = readCurve(risk.prevalence, age, read)
    for (let lane = 0; lane < logOdds.length; lane++) {
      logOdds[lane]! += Math.log(riskFactor(risk.holds, odds[lane]!, common[lane]!))
    }
  }
}

/** P(cause | age, sex, risks, medicines), its chain parents left out. */
export function baseOf(model: Model, recipe: NodeRecipe, person: Recipe['person'], read: Columns): Column {
  const { node, settled, odds, given } = recipe
  const { width } = read
  if (settled !== undefined) return new Float64Array(width).fill(settled ? 1 : 0)
  const prior = atAge(node.prior, person.age, read)
  const holds = given.some(({ answer }) => answer)
  let probability = prior
  if (given.length > 0) {
    probability = prior.slice()
    if (holds) {
      for (const { answer, probability: stated } of given) {
        if (answer) read.of(stated).forEach((p, lane) => (probability[lane] = Math.max(probability[lane]!, p)))
      }
    } else {
      // Denied risks of one cause overlap (a condition and its medicine): only the largest part is taken out of the prior, and never all.
      for (const { probability: stated, prevalence } of given) {
        const common = readCurve(prevalence, person.age, read)
        const within = read.of(stated)
        for (let lane = 0; lane < width; lane++) {
          const left = (prior[lane]! - common[lane]! * within[lane]!) / (1 - common[lane]!)
          probability[lane] = Math.min(probability[lane]!, left)
        }
      }
      const kept = read.of(model.knowledge.policy.leftWithout)
      for (let lane = 0; lane < width; lane++) probability[lane] = Math.max(probability[lane]!, prior[lane]! * kept[lane]!)
    }
  }
  const bySex = node.female !== undefined && !holds && person.sex !== undefined
  if (!bySex && odds.length === 0) return probability
  const logOdds = new Float64Array(width)
  if (bySex) read.of(node.female).forEach((female, lane) => (logOdds[lane] = Math.log(sexFactor(person.sex, female))))
  addRisks(logOdds, odds, person.age, read)
  const cap = read.of(model.knowledge.policy.riskCap)
  return probability.map((p, lane) => {
    const most = Math.log(cap[lane]!)
    return expit(logit(p) + Math.min(most, Math.max(-most, logOdds[lane]!)))
  })
}
