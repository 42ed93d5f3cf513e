// What brought about what cramps? Causes that act through others (coeliac disease through low magnesium) are credited with their part.
import { baseOf } from './prior.js'
import type { Columns } from './draws.js'
import type { Model, Node } from './model.js'
import type { Posterior } from './posterior.js'
import type { Recipe } from './recipe.js'

/** Told of each credit as it is given: this parent is behind that much of this child's cramps. */
export type Credited = (parent: number, child: number, credit: number) => void

/** Children before their parents, so that a child's own credit is whole before it is passed on. */
function childrenFirst(nodes: readonly Node[]): readonly Node[] {
  const order: Node[] = []
  const seen = new Set<number>()
  const visit = (node: Node): void => {
    if (seen.has(node.index)) return
    seen.add(node.index)
    for (const { from } of node.parents) visit(nodes[from]!)
    order.push(node)
  }
  nodes.forEach(visit)
  return order.reverse()
}

/**
 * A reader of origins for one recipe: in one lane, by node index, the share of the cramps whose own cause the node likely brought about. A parent r present with probability P(r) is behind its child k in the part
 * P(r) · c_r / (1 − (1 − b_k)(1 − c_r) Π(1 − c_o P(o))): the chance that its own chain fired, given that the child is present
 * (noisy-OR; b_k the child's base rate, o its other parents). That P(r) is not raised further by the child's presence makes it a
 * cautious figure, exact when the child is certain. Credits overlap: they are parts of the children's shares and add to no sum.
 */
export function originsIn(
  model: Model,
  recipe: Recipe,
  read: Columns,
): (lane: number, posterior: Posterior, credited?: Credited) => Float64Array {
  const chained = childrenFirst(model.nodes)
    .filter(({ parents }) => parents.length > 0)
    .map(({ index, parents }) => ({
      child: index,
      base: baseOf(model, recipe.nodes[index]!, recipe.person, read),
      parents: parents.map(({ from, probability }) => ({ from, chain: read.of(probability) })),
    }))
  return (lane, { share, present }, credited) => {
    const through = new Float64Array(model.nodes.length)
    for (const { child, base, parents } of chained) {
      const cramps = share[child]! + through[child]!
      for (const { from, chain } of parents) {
        let silent = 1 - base[lane]!
        for (const other of parents) silent *= 1 - other.chain[lane]! * (other.from === from ? 1 : present[other.from]!)
        const credit = (cramps * present[from]! * chain[lane]!) / (1 - silent)
        through[from]! += credit
        credited?.(from, child, credit)
      }
    }
    return through
  }
}
