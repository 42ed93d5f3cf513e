// How do the shares fall out? Runs inference over lanes (parameter draws, or answers tried out) and divides the complaint's weight.
import type { Finding } from '../knowledge/types/index.js'
import type { Reader } from './draws.js'
import { emptyNumbers, infer, planFor, type Structure } from './infer/index.js'
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
export function divide(model: Model, felt: Felt, bare: Float64Array): Omit<Posterior, 'logWeight' | 'present'> & { readonly weight: number } {
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

/** Exact posteriors of all lanes. `present` are the findings that any lane may hold. */
export function posteriors(model: Model, present: readonly Finding[], lanes: readonly Lane[], withPresent: boolean): readonly Posterior[] {
  const structure = structureFor(model, present)
  const numbers = emptyNumbers(structure, lanes.length)
  const filled = lanes.map(({ recipe, read }, lane) => fillLane(model, structure, present, recipe, numbers, lane, read))
  const evidence = infer(structure, numbers, withPresent, planFor(structure))
  return filled.map(({ felt, logConstant }, lane): Posterior => {
    const bare = new Float64Array(model.nodes.length)
    const total = evidence.total[lane]!
    for (let k = 0; k < bare.length; k++) bare[k] = evidence.present[k * lanes.length + lane]! / total
    const { weight, ...shares } = divide(model, felt, bare)
    const logWeight = Math.log(total) + Math.log(weight) + logConstant
    if (!withPresent) return { ...shares, logWeight }
    const ofPresent = new Float64Array(bare.length)
    for (let k = 0; k < bare.length; k++) ofPresent[k] = evidence.presentComplaint[k * lanes.length + lane]! / evidence.complaint[lane]!
    return { ...shares, logWeight, present: ofPresent }
  })
}
