// How do the shares fall out? Runs inference over lanes (parameter draws, or answers tried out) and divides the complaint's weight.
import type { Finding } from '../knowledge/types/index.js'
import type { Reader } from './draws.js'
import { emptyNumbers, infer, restrict, type Structure } from './infer/index.js'
import type { Model } from './model.js'
import { fillLane, type Felt } from './numbers.js'
import type { Recipe } from './recipe.js'

/** One lane's answer. Shares over nodes, idiopathic and unlisted sum to one. */
export interface Posterior {
  /** log P(evidence) weighted by the complaint; only differences between lanes of one call mean anything. */
  readonly logWeight: number
  readonly share: Float64Array
  readonly idiopathic: number
  readonly unlisted: number
  /** The part of each node's share that is felt as a mimic. */
  readonly mimic: Float64Array
  /** P(present | everything), where asked for. */
  readonly present?: Float64Array
  /** P(node present, findings) / P(findings), before the complaint is weighed in; lets descriptors be tried without inference. */
  readonly bare: Float64Array
  /** Prior odds times what tests and absent findings say of each node: what a first-order step scales with. */
  readonly weigh: Float64Array
}

export interface Lane { readonly recipe: Recipe; readonly read: Reader }

/** The edges that matter when these findings are present. */
function structureFor(model: Model, present: readonly Finding[]): Structure {
  return {
    causes: model.nodes.length,
    findings: present.length,
    chains: model.nodes.flatMap((node) => node.parents.map(({ from }) => ({ from, to: node.index }))),
    links: present.flatMap((finding, index) =>
      Object.keys(finding.given).flatMap((cause) => {
        const node = model.nodeOf.get(cause)
        return node ? [{ cause: node.index, finding: index }] : []
      })),
  }
}

/** Divides the complaint's weight among what may be felt. `bare` is P(node present | findings) in this lane. */
export function divide(model: Model, felt: Felt, bare: Float64Array): Omit<Posterior, 'logWeight' | 'present' | 'weigh'> & { readonly weight: number } {
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
export interface Around { readonly posterior: Posterior; readonly floor: number }

/** The floor for trying answers out: nothing that one answer could bring up is lost. */
export const TRY_FLOOR = 1e-4

/** Exact posteriors of all lanes; exact over the causes that matter when `around` is given. `present`: findings that any lane may hold. */
export function posteriors(
  model: Model, present: readonly Finding[], lanes: readonly Lane[], withPresent: boolean, around?: Around,
): readonly Posterior[] {
  const whole = structureFor(model, present)
  const numbers = emptyNumbers(whole, lanes.length)
  const filled = lanes.map(({ recipe, read }, lane) => fillLane(model, whole, present, recipe, numbers, lane, read))
  const matters = (k: number) => !around || around.posterior.bare[k]! >= around.floor || around.posterior.share[k]! >= around.floor
  const { structure, numbers: few, kept } = restrict(whole, numbers, model.nodes.map(({ index }) => index).filter(matters))
  const evidence = infer(structure, few, withPresent)
  return filled.map(({ felt, logConstant }, lane): Posterior => {
    const at = (k: number) => k * lanes.length + lane
    const weigh = Float64Array.from(model.nodes, ({ index }) => (numbers.base[at(index)]! / (1 - numbers.base[at(index)]!)) * numbers.on[at(index)]!)
    const carried = (values: Float64Array) =>
      Float64Array.from(values, (value, k) => {
        const before = around!.posterior.weigh[k]!
        return before > 0 && Number.isFinite(before) ? Math.min(1, (value * weigh[k]!) / before) : value
      })
    const bare = around ? carried(around.posterior.bare) : new Float64Array(model.nodes.length)
    const total = evidence.total[lane]!
    kept.forEach((k, index) => (bare[k] = evidence.present[at(index)]! / total))
    const { weight, ...shares } = divide(model, felt, bare)
    const posterior = { ...shares, weigh, logWeight: Math.log(total) + Math.log(weight) + logConstant }
    if (!withPresent) return posterior
    const ofPresent = around?.posterior.present ? carried(around.posterior.present) : new Float64Array(model.nodes.length)
    kept.forEach((k, index) => (ofPresent[k] = evidence.presentComplaint[at(index)]! / evidence.complaint[lane]!))
    return { ...posterior, present: ofPresent }
  })
}
