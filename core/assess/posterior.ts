// How do the shares fall out? Runs inference over lanes (parameter draws, or answers tried out) and divides the complaint's weight.
import type { Finding } from '../knowledge/types/index.js'
import { bestValues, type Columns } from './draws.js'
import { infer, planFor, type Plan, type Structure } from './infer/index.js'
import type { Model } from './model.js'
import { feltBy, likelihoodsOf, type Felt } from './felt.js'
import { fill, fillVariants, type Filled } from './numbers.js'
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
  { edge: 0.03, chain: 0.1 },
] as const
/** What one lane may cost, in table entries. */
const AFFORDABLE = 10_000
/** Where the whole network costs more than this, the finest thinning will not do. */
const COSTLY = 400_000

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
    return { present, structure, plan: planFor(structure), near }
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
  model: Model,
  felt: Felt,
  bare: Float64Array,
  lane = 0,
): Omit<Posterior, 'logWeight' | 'present'> & { readonly weight: number } {
  const share = new Float64Array(model.nodes.length)
  const mimic = new Float64Array(model.nodes.length)
  let weight = felt.idiopathic[lane]! + felt.unlisted[lane]!
  for (const process of felt.processes) {
    const part = process.weight[lane]! * bare[process.node]!
    share[process.node]! += part
    if (process.mimic) mimic[process.node]! += part
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

const odds = (p: number) => p / (1 - p)

/** Beyond this a probability is certain but for rounding, and its odds mean nothing. */
const CERTAIN = 1e-12

/** Moves an exact probability by the factor that its approximation's odds moved. Certainties follow the approximation. */
function movedBy(exact: number, before: number, after: number): number {
  const settled = (p: number) => p < CERTAIN ** 2 || 1 - p < CERTAIN
  if (settled(exact) || settled(before) || settled(after)) return after
  const moved = (odds(exact) * odds(after)) / odds(before)
  return moved / (1 + moved)
}

/** Whether two recipes let every process be felt alike: the same description, background and rates. */
const feltAlike = (a: Recipe, b: Recipe): boolean =>
  a.descriptors === b.descriptors &&
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
  const from = { recipe: near.recipe, felt: feltBy(model, near.recipe, likelihood, bestValues) }
  const variants = recipes.map((recipe) => {
    if (feltAlike(recipe, near.recipe)) return { recipe, felt: from.felt }
    const looks = recipe.descriptors === near.recipe.descriptors ? likelihood : likelihoodsOf(model, recipe, bestValues)
    return { recipe, felt: feltBy(model, recipe, looks, bestValues) }
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
  const bareOf = (lane: number): Float64Array => {
    const bare = new Float64Array(count)
    for (let k = 0; k < count; k++) bare[k] = evidence.present[k * lanes + lane]! / evidence.total[lane]!
    return bare
  }
  const before = bareOf(0)
  const logWeightOf = (lane: number) => Math.log(evidence.complaint[lane]!) + logConstant[lane]!
  const change = near ? near.posterior.logWeight - logWeightOf(0) : 0
  return Array.from({ length: lanes }, (_, lane): Posterior => {
    const { felt, lane: feltLane } = feltIn(lane)
    const bare = bareOf(lane)
    if (near) for (let k = 0; k < count; k++) bare[k] = movedBy(near.posterior.bare[k]!, before[k]!, bare[k]!)
    const { weight: _weight, ...shares } = divide(model, felt, bare, feltLane)
    const present = new Float64Array(withPresent ? count : 0)
    for (let k = 0; k < present.length; k++) {
      present[k] = near
        ? movedBy(
            near.posterior.present[k]!,
            presentGiven(near.posterior.bare[k]!, near.posterior.share[k]!),
            presentGiven(bare[k]!, shares.share[k]!),
          )
        : evidence.presentComplaint[k * lanes + lane]! / evidence.complaint[lane]!
    }
    return { ...shares, present, logWeight: logWeightOf(lane) + change }
  })
}
