// How do the shares fall out? Runs inference over lanes (parameter draws, or answers tried out) and divides the complaint's weight.
import type { Finding } from '../knowledge/types/index.js'
import type { Reader } from './draws.js'
import { emptyNumbers, infer, planFor, type Plan, type Structure } from './infer/index.js'
import type { Model } from './model.js'
import { feltBy, fillLane, likelihoodsOf, type Felt } from './numbers.js'
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

export interface Lane {
  readonly recipe: Recipe
  readonly read: Reader
}

/** The case as it stands, at best values, over the whole network: exact. */
export interface Point {
  readonly lane: Lane
  readonly posterior: Posterior
}

/** The findings present, the edges that are summed over, and the plan for doing so: made once, used for many lanes. */
export interface Network {
  readonly present: readonly Finding[]
  readonly structure: Structure
  readonly plan: Plan
  /** Where edges were left out, the exact point from which differences are told. */
  readonly near?: Point
}

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
const AFFORDABLE = 12_000
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
export function networkNear(model: Model, whole: Network, near: Point): Network {
  const { present } = whole
  const { bare } = near.posterior
  const at = ({ edge, chain }: (typeof FLOORS)[number]): Network => {
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

/** Divides the complaint's weight among what may be felt. `bare` is P(node present | findings) in this lane. */
export function divide(
  model: Model,
  felt: Felt,
  bare: Float64Array,
): Omit<Posterior, 'logWeight' | 'present'> & { readonly weight: number } {
  const share = new Float64Array(model.nodes.length)
  const mimic = new Float64Array(model.nodes.length)
  let weight = felt.idiopathic + felt.unlisted
  for (const process of felt.processes) {
    const part = process.weight * bare[process.node]!
    share[process.node]! += part
    if (process.mimic) mimic[process.node]! += part
    weight += part
  }
  for (let k = 0; k < share.length; k++) {
    share[k]! /= weight
    mimic[k]! /= weight
  }
  return { share, mimic, idiopathic: felt.idiopathic / weight, unlisted: felt.unlisted / weight, bare, weight }
}

/**
 * A known posterior near which many lanes are tried: causes below `floor` in it are not summed over again. Their own numbers are
 * carried along to first order (odds in proportion to prior × tests), which moves no share by more than about the floor.
 */
export interface Around {
  readonly posterior: Posterior
  readonly floor: number
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

const feltAlike = (a: Lane, b: Lane) =>
  a.read === b.read &&
  a.recipe.descriptors === b.recipe.descriptors &&
  a.recipe.nodes === b.recipe.nodes &&
  a.recipe.background === b.recipe.background

/**
 * Posteriors of all lanes. Over the whole network they are exact. Near a point, each lane is told as its change from the point: the exact odds
 * times the factor by which the odds moved in the thinner network, the same on both sides (a control variate); P(present) by `presentGiven`.
 */
export function posteriors(model: Model, network: Network, lanes: readonly Lane[]): readonly Posterior[] {
  const { present, structure, plan, near } = network
  const all = near ? [near.lane, ...lanes] : lanes
  const count = model.nodes.length
  const numbers = emptyNumbers(structure, all.length)
  // Lanes that try a finding or a test share the description of the cramp and the rates, so those are worked out once.
  let last: { readonly of: Lane; readonly felt: Felt } | undefined
  const filled = all.map((of, lane) => {
    if (!last || !feltAlike(last.of, of))
      last = { of, felt: feltBy(model, of.recipe, likelihoodsOf(model, of.recipe, of.read), of.read) }
    return { felt: last.felt, logConstant: fillLane(model, structure, present, of.recipe, last.felt, numbers, lane, of.read) }
  })
  const evidence = infer(plan, numbers, !near)
  const bareOf = (lane: number) =>
    Float64Array.from({ length: count }, (_, k) => evidence.present[k * all.length + lane]! / evidence.total[lane]!)
  const before = near && bareOf(0)
  return lanes.map((_, index): Posterior => {
    const lane = near ? index + 1 : index
    const { felt } = filled[lane]!
    const bare = near ? bareOf(lane).map((after, k) => movedBy(near.posterior.bare[k]!, before![k]!, after)) : bareOf(lane)
    const { weight: _weight, ...shares } = divide(model, felt, bare)
    const ofPresent = near
      ? bare.map((p, k) =>
          movedBy(
            near.posterior.present[k]!,
            presentGiven(near.posterior.bare[k]!, near.posterior.share[k]!),
            presentGiven(p, shares.share[k]!),
          ),
        )
      : bare.map((_p, k) => evidence.presentComplaint[k * all.length + lane]! / evidence.complaint[lane]!)
    const change = near ? near.posterior.logWeight - logWeightOf(0) : 0
    return { ...shares, present: ofPresent, logWeight: logWeightOf(lane) + change }

    function logWeightOf(of: number): number {
      return Math.log(evidence.complaint[of]!) + filled[of]!.logConstant
    }
  })
}
