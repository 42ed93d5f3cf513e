// What would each answer not yet given do? For every open fact: how likely each answer is, and the shares it would leave.
import type { Case } from '../person/case.js'
import type { Analyte, Descriptor, FactId } from '../knowledge/types/index.js'
import { bestValues } from './draws.js'
import type { Model } from './model.js'
import { feltBy, hazardsOf, likelihoodsOf } from './felt.js'
import { atAge } from './prior.js'
import { divide, firesAlike, triedPosteriors, type NearNetwork, type Posterior } from './posterior.js'
import { changedRecipe, factAnswer, type Recipe } from './recipe.js'

/** Shares by node index, then idiopathic, then unlisted. */
export type Shares = Float64Array

/** One possible answer of one open fact. `probability` sums to one over a fact's answers. */
export interface Tried {
  readonly fact: FactId
  readonly answer: boolean | string
  readonly probability: number
  readonly shares: Shares
}

export function sharesOf({ share, idiopathic, unlisted }: Pick<Posterior, 'share' | 'idiopathic' | 'unlisted'>): Shares {
  const shares = new Float64Array(share.length + 2)
  shares.set(share)
  shares[share.length] = idiopathic
  shares[share.length + 1] = unlisted
  return shares
}

/** What "yes" leaves, once "no" (with this probability) is known: shares average to today's. */
function complement(now: Shares, no: Shares, probabilityNo: number): Shares {
  const yes = 1 - probabilityNo
  return now.map((share, k) => Math.max(0, (share - probabilityNo * no[k]!) / yes))
}

/** Answers whose probability falls below this are left out: dividing by them is rounding. */
const RARE = 1e-9

/** A recipe with one more finding absent. */
const withAbsent = (model: Model, recipe: Recipe, id: FactId): Recipe => ({
  ...recipe,
  absent: [...recipe.absent, model.findings.get(id)!],
})

/** A description changes how processes are felt, not who has what: no inference needed. */
function tryDescriptors(
  model: Model,
  person: Case,
  recipe: Recipe,
  now: Posterior,
  descriptors: readonly Descriptor[],
): readonly Tried[] {
  const hazards = hazardsOf(model, recipe, bestValues)
  return descriptors.flatMap((descriptor) => {
    const answers: readonly (boolean | string)[] =
      descriptor.kind === 'yes-no' ? [true, false] : descriptor.options.map(({ id }) => id)
    const tried = answers.map((answer) => {
      const told = changedRecipe(model, recipe, withFact(model, person, descriptor.id, answer), descriptor.id)
      const fires = firesAlike(told, recipe) ? hazards : hazardsOf(model, told, bestValues)
      return { answer, ...divide(feltBy(model, told, likelihoodsOf(model, told, bestValues), bestValues, fires), now.bare) }
    })
    const sum = tried.reduce((total, { weight }) => total + weight, 0)
    return tried.map(({ answer, weight, ...posterior }) => ({
      fact: descriptor.id,
      answer,
      probability: weight / sum,
      shares: sharesOf(posterior),
    }))
  })
}

/** A pair of lanes for a fact that is yes or no before anything follows from it: a risk, or a medicine class. */
function prevalenceOf(model: Model, person: Case, fact: FactId): number {
  const risk = model.risks.get(fact)
  return risk ? risk.prevalence.value : atAge(model.medicines.get(fact)!.prevalence, person.person.age, bestValues)[0]!
}

function withFact(model: Model, person: Case, fact: FactId, answer: boolean | string): Case {
  if (!model.medicines.has(fact)) return { ...person, answers: { ...person.answers, [fact]: answer } }
  return { ...person, medicines: answer ? [{ name: fact, ingredient: fact, classes: [fact] }] : [] }
}

/** Tries every answer of every open fact in `facts`. Facts that are answered, or unknown to the model, are passed over. */
export function tryFacts(
  model: Model,
  person: Case,
  recipe: Recipe,
  near: NearNetwork,
  now: Posterior,
  facts: readonly FactId[],
): readonly Tried[] {
  const open = facts.filter((fact) => !(fact in person.answers))
  const descriptors = open.flatMap((fact) => model.descriptors.get(fact) ?? [])
  const findings = open.filter((fact) => model.findings.has(fact) && Object.keys(model.findings.get(fact)!.given).length > 0)
  const twoSided = open.filter(
    (fact) => (model.risks.has(fact) || model.medicines.has(fact)) && factAnswer(person, fact) === undefined,
  )
  const left = triedPosteriors(model, near, [
    ...findings.map((fact) => withAbsent(model, recipe, fact)),
    ...twoSided.flatMap((fact) =>
      [true, false].map((answer) => changedRecipe(model, recipe, withFact(model, person, fact, answer), fact)),
    ),
  ])
  const shares = sharesOf(now)
  const triedFindings = findings.flatMap((fact, index): Tried[] => {
    const no = left[index]!
    const probabilityNo = Math.exp(no.logWeight - now.logWeight)
    const noShares = sharesOf(no)
    if (1 - probabilityNo < RARE) return [{ fact, answer: false, probability: 1, shares: noShares }]
    return [
      { fact, answer: false, probability: probabilityNo, shares: noShares },
      { fact, answer: true, probability: 1 - probabilityNo, shares: complement(shares, noShares, probabilityNo) },
    ]
  })
  const triedRisks = twoSided.flatMap((fact, index): Tried[] => {
    const [yes, no] = [left[findings.length + 2 * index]!, left[findings.length + 2 * index + 1]!]
    const common = prevalenceOf(model, person, fact)
    const weightYes = common * Math.exp(yes.logWeight - now.logWeight)
    const weightNo = (1 - common) * Math.exp(no.logWeight - now.logWeight)
    const probability = weightYes / (weightYes + weightNo)
    return [
      { fact, answer: true, probability, shares: sharesOf(yes) },
      { fact, answer: false, probability: 1 - probability, shares: sharesOf(no) },
    ]
  })
  return [...tryDescriptors(model, person, recipe, now, descriptors), ...triedFindings, ...triedRisks]
}

/** A recipe in which a test came back at a level. */
function withLevel(model: Model, recipe: Recipe, { id, evidence }: Analyte, level: string): Recipe {
  const told = evidence.flatMap(({ cause, byLevel }) => {
    const node = model.nodeOf.get(cause)
    const row = byLevel[level]
    return node && row ? [{ analyte: id, node: node.index, ...row }] : []
  })
  return { ...recipe, labs: { ...recipe.labs, evidence: [...recipe.labs.evidence, ...told] } }
}

/** Tries every level of every analyte. Answers are level ids; for an analyte that only shows a finding, yes and no. */
export function tryTests(
  model: Model,
  person: Case,
  recipe: Recipe,
  near: NearNetwork,
  now: Posterior,
  analytes: readonly Analyte[],
): readonly Tried[] {
  const direct = analytes.filter(({ evidence }) => evidence.length > 0)
  const rows = direct.flatMap((analyte) => analyte.levels.map(({ id: level }) => ({ analyte, level })))
  const left = triedPosteriors(
    model,
    near,
    rows.map(({ analyte, level }) => withLevel(model, recipe, analyte, level)),
  )
  const weights = left.map(({ logWeight }) => Math.exp(logWeight - now.logWeight))
  const sums = new Map<string, number>()
  rows.forEach(({ analyte }, index) => sums.set(analyte.id, (sums.get(analyte.id) ?? 0) + weights[index]!))
  const levels = rows.map(({ analyte, level }, index): Tried => ({
    fact: analyte.id,
    answer: level,
    probability: weights[index]! / sums.get(analyte.id)!,
    shares: sharesOf(left[index]!),
  }))
  const shown = analytes.flatMap(({ id, evidence, findings }) =>
    evidence.length === 0 && findings[0] ? [{ id, finding: findings[0].finding }] : [],
  )
  const tried = tryFacts(
    model,
    person,
    recipe,
    near,
    now,
    shown.map(({ finding }) => finding),
  )
  return [
    ...levels,
    ...shown.flatMap(({ id, finding }) => tried.filter(({ fact }) => fact === finding).map((one) => ({ ...one, fact: id }))),
  ]
}
