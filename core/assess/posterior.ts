// How do the shares fall out? Runs inference over lanes (parameter draws, or answers tried out) and divides the complaint's weight.
import type { Finding } from '../knowledge/types/index.js'
import { bestValues, type Columns } from './draws.js'
import { infer, planFor, type Plan, type Structure } from './infer/index.js'
import type { Model } from './model.js'
import { feltBy, hazardsOf, likelihoodsOf, type Felt } from './felt.js'
import { fill, fillVariants, type Filled } from './numbers.js'
import { moved, offsetOf } from './offset.js'
import type { Recipe } from './recipe.js'

/** One lane's answer. Shares over nodes, idiopathic and unlisted sum to one. */
export interface Posterior {
  /** log P(evidence) weighted by the complaint; only differences between lanes of one network mean anything. */
  readonly logWeight: number
  readonly share: Float64Array
  readonly idiopathic: number
  readonly unlisted: number
  /** The part of each node's share that is felt as a mimic. */
  readonly mimic: Float64Array
  /** P(present | everything). */
  readonly present: Float64Array
  /** P(node present | findings), before the complaint is weighed in; lets descriptors be tried without inference. */
  readonly bare: Float64Array
}

/** The case as it stands, at best values, over the whole network: exact. */
export interface Point {
  readonly recipe: Recipe
  readonly posterior: Posterior
}

/** What an answer tried out leaves: P(present | everything) is not worked out for it. */
export type TriedPosterior = Omit<Posterior, 'present'>

/** The findings present, the edges that are summed over, and the plan for doing so: made once, used for many lanes. */
export interface Network {
  readonly present: readonly Finding[]
  readonly structure: Structure
  readonly plan: Plan
  /** Where edges were left out, the exact point from which differences are told. */
  readonly near?: Point
}
export type NearNetwork = Network & { readonly near: Point }

/**
 * Near a point an edge is left out when it explains less than this part of its finding, a chain when it accounts for less than this part
 * of its child. The finest that hundreds of lanes can afford is taken: most people are inferred over nearly everything.
 */
const FLOORS = [
  { edge: 0.00005, chain: 0.0002 },
  { edge: 0.0005, chain: 0.002 },
  { edge: 0.003, chain: 0.01 },
  { edge: 0.01, chain: 0.03 },
  { edge: 0.017, chain: 0.055 },
  { edge: 0.03, chain: 0.1 },
] as const
/** What one lane may cost, in table entries. */
const AFFORDABLE = 10_000
/** Where the whole network costs more than this, the finest thinning will not do. */
const COSTLY = 250_000

/** The network in which these findings are present, over the edges that `keeps` holds on to. */
function thinned(
  model: Model,
  present: readonly Finding[],
  keeps: { link: (cause: number, total: number) => boolean; chain: (from: number, to: number, p: number) => boolean },
): Structure {
  return {
    causes: model.nodes.length,
    findings: present.length,
    chains: model.nodes.flatMap((node) =>
      node.parents
        .filter(({ from, probability }) => keeps.chain(from, node.index, probability.value))
        .map(({ from }) => ({ from, to: node.index })),
    ),
    links: present.flatMap((finding, index) =>
      Object.entries(finding.given).flatMap(([cause, total]) => {
        const node = model.nodeOf.get(cause)
        return node && keeps.link(node.index, total.value) ? [{ cause: node.index, finding: index }] : []
      }),
    ),
  }
}

/** The whole network in which these findings are present: exact. */
export function networkFor(model: Model, present: readonly Finding[]): Network {
  const structure = thinned(model, present, { link: () => true, chain: () => true })
  return { present, structure, plan: planFor(structure) }
}

/**
 * A network near a point, for hundreds of lanes. They are read as changes from the point (see `posteriors`), so that what was left out
 * is left out of both sides.
 */
export function networkNear(model: Model, whole: Network, near: Point): NearNetwork {
  const { present } = whole
  const { bare } = near.posterior
  const at = ({ edge, chain }: (typeof FLOORS)[number]): NearNetwork => {
    const structure = thinned(model, present, {
      link: (cause, total) => bare[cause]! * total >= edge,
      chain: (from, to, probability) => bare[from]! * probability >= chain * bare[to]!,
    })
    return { present, structure, plan: planFor(structure, AFFORDABLE), near }
  }
  const start = whole.plan.cost > COSTLY ? 2 : 0
  let network = at(FLOORS[start]!)
  for (const floors of FLOORS.slice(start + 1)) {
    if (network.plan.cost <= AFFORDABLE) break
    network = at(floors)
  }
  return network
}

/** Divides the complaint's weight among what may be felt. `bare` is P(node present | findings) in this lane of `felt`. */
export function divide(
  felt: Felt,
  bare: Float64Array,
  lane = 0,
  share = new Float64Array(bare.length),
  mimic = new Float64Array(bare.length),
): Omit<Posterior, 'logWeight' | 'present'> & { readonly weight: number } {
  let weight = felt.idiopathic[lane]! + felt.unlisted[lane]!
  const { processes } = felt
  for (let i = 0; i < processes.length; i++) {
    const { node, mimic: isMimic, weight: weights } = processes[i]!
    const part = weights[lane]! * bare[node]!
    share[node]! += part
    if (isMimic) mimic[node]! += part
    weight += part
  }
  for (let k = 0; k < share.length; k++) {
    share[k]! /= weight
    mimic[k]! /= weight
  }
  return { share, mimic, idiopathic: felt.idiopathic[lane]! / weight, unlisted: felt.unlisted[lane]! / weight, bare, weight }
}

/** P(present | complaint) when causes hardly depend on each other given the evidence: the felt one for sure, the others as before. */
const presentGiven = (bare: number, share: number) => share + (1 - share) * bare

/** Whether every process fires as often: the same background and rates. */
export const firesAlike = (a: Recipe, b: Recipe): boolean =>
  a.background === b.background &&
  (a.nodes === b.nodes ||
    a.nodes.every((node, k) => node === b.nodes[k] || node.rates.every(({ rate }, r) => rate === b.nodes[k]!.rates[r]!.rate)))

/** The same case, its numbers drawn: one posterior for each lane. Over the whole network they are exact. */
export function posteriors(model: Model, network: Network, recipe: Recipe, read: Columns): readonly Posterior[] {
  const felt = feltBy(model, recipe, likelihoodsOf(model, recipe, read), read)
  const filled = fill(model, network.structure, network.present, recipe, felt, read)
  return told(model, network, filled, (lane) => ({ felt, lane }), true)
}

/** The point's case with other answers: what each recipe leaves, at best values. Recipes share what did not change. */
export function triedPosteriors(model: Model, network: NearNetwork, recipes: readonly Recipe[]): readonly TriedPosterior[] {
  const { near, structure, present } = network
  const likelihood = likelihoodsOf(model, near.recipe, bestValues)
  const hazards = hazardsOf(model, near.recipe, bestValues)
  const from = { recipe: near.recipe, felt: feltBy(model, near.recipe, likelihood, bestValues, hazards) }
  const variants = recipes.map((recipe) => {
    const looksAlike = recipe.descriptors === near.recipe.descriptors
    const fires = firesAlike(recipe, near.recipe) ? hazards : hazardsOf(model, recipe, bestValues)
    if (looksAlike && fires === hazards) return { recipe, felt: from.felt }
    const looks = looksAlike ? likelihood : likelihoodsOf(model, recipe, bestValues)
    return { recipe, felt: feltBy(model, recipe, looks, bestValues, fires) }
  })
  const filled = fillVariants(model, structure, present, from, variants, bestValues)
  const felts = [from, ...variants].map(({ felt }) => felt)
  return told(model, network, filled, (lane) => ({ felt: felts[lane]!, lane: 0 }), false).slice(1)
}

/**
 * Reads posteriors off the evidence of filled lanes. Near a point, lane 0 is the point, and each lane is told as its change from it: the
 * exact odds times the factor by which the odds moved in the thinner network, the same on both sides (a control variate);
 * P(present) by `presentGiven`, where it is asked for.
 */
function told(
  model: Model,
  { plan, near }: Network,
  { numbers, logConstant }: Filled,
  feltIn: (lane: number) => { readonly felt: Felt; readonly lane: number },
  withPresent: boolean,
): readonly Posterior[] {
  const { lanes } = numbers
  const count = model.nodes.length
  const evidence = infer(plan, numbers, !near)
  // One room for all lanes: a row each for bare, share, mimic and present.
  const rows = withPresent ? 4 : 3
  const room = new Float64Array(lanes * rows * count)
  const row = (lane: number, which: number) => room.subarray((lane * rows + which) * count, (lane * rows + which + 1) * count)
  // P(node present | findings) as this network has it.
  const bareIn = (lane: number, into: Float64Array) => {
    const each = 1 / evidence.total[lane]!
    for (let k = 0; k < count; k++) into[k] = evidence.present[k * lanes + lane]! * each
  }
  const logWeightOf = (lane: number) => Math.log(evidence.complaint[lane]!) + logConstant[lane]!
  const point = near && offsetsOf(near.posterior, bareIn)
  const change = near ? near.posterior.logWeight - logWeightOf(0) : 0
  return Array.from({ length: lanes }, (_, lane): Posterior => {
    const { felt, lane: feltLane } = feltIn(lane)
    const bare = row(lane, 0)
    bareIn(lane, bare)
    if (point) for (let k = 0; k < count; k++) bare[k] = moved(point.bare, k, bare[k]!)
    const { share, mimic, idiopathic, unlisted } = divide(felt, bare, feltLane, row(lane, 1), row(lane, 2))
    const present = withPresent ? row(lane, 3) : NOT_ASKED
    for (let k = 0; k < present.length; k++) {
      present[k] = point
        ? moved(point.present, k, presentGiven(bare[k]!, share[k]!))
        : evidence.presentComplaint[k * lanes + lane]! / evidence.complaint[lane]!
    }
    return { share, mimic, idiopathic, unlisted, bare, present, logWeight: logWeightOf(lane) + change }
  })
}

const NOT_ASKED = new Float64Array(0)

/** How far the exact point stands from the same point in a thinner network, which is its lane 0. */
function offsetsOf({ bare, share, present }: Posterior, bareIn: (lane: number, into: Float64Array) => void) {
  const thin = new Float64Array(bare.length)
  bareIn(0, thin)
  return {
    bare: offsetOf(bare, thin),
    present: offsetOf(
      present,
      bare.map((p, k) => presentGiven(p, share[k]!)),
    ),
  }
}
