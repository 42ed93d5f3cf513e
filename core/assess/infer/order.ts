// Step by step, what is open between causes, and what does each cause finish, explain and open?
import type { Structure } from './network.js'
import { adjacency, bestOrder } from './search.js'

/** A finding that a step touches, and the link by which its cause shows it. */
export interface Touch {
  readonly finding: number
  readonly link: number
}

/** A bit of the table, and the link or chain that acts on it. */
interface AtBit {
  readonly bit: number
  readonly edge: number
}

/**
 * One step sums out one cause. The table is indexed by bits, one for each item that is open between steps: a present finding that some
 * cause has touched but not all have (bit set: already explained), or a cause whose chain children still wait (bit set: present).
 * What a step finishes leaves the table first and what it opens joins it last, so that the work between is done on the smallest table.
 */
export interface Step {
  readonly cause: number
  /** Findings that no other cause can show: they need no bit. */
  readonly alone: readonly Touch[]
  /** Findings last touched here, highest bit first: if not explained yet, this cause must. Edges are links. */
  readonly finishes: readonly AtBit[]
  /** This cause's parents, where they stand once finished findings have left. Edges are chains. */
  readonly parents: readonly AtBit[]
  /** Parents whose last child this is, highest bit first: both states are added up. */
  readonly sums: readonly number[]
  /** Findings that were open before and stay open, where they stand once summed parents have left. Edges are links. */
  readonly explains: readonly AtBit[]
  /** Findings first touched here; each adds a bit on top. */
  readonly opens: readonly Touch[]
  /** Whether the cause itself stays open for its chain children, as a bit above all others. */
  readonly stays: boolean
  /** Bits of the table before the step, once findings have left, once parents have left too, and after the step. */
  readonly bitsBefore: number
  readonly bitsAtCause: number
  readonly bitsBetween: number
  readonly bitsAfter: number
}

export interface Plan {
  readonly structure: Structure
  readonly steps: readonly Step[]
  /** Of the largest table between two steps. */
  readonly maxBits: number
  /** Table entries visited on the way forward: what one lane costs. */
  readonly cost: number
  /** Findings that no cause can show: the leak alone explains them. */
  readonly orphans: readonly number[]
}

type Item = `f${number}` | `c${number}`

/**
 * Works out the steps for a structure. Throws a RangeError when the chains form a circle.
 * @param affordable a cost that is within reach or the plan is of no use; where it is not, no more time is spent on a better order.
 */
export function planFor(structure: Structure, affordable = Infinity): Plan {
  const near = adjacency(structure)
  const touches = new Int32Array(structure.findings)
  for (const { finding } of structure.links) touches[finding]! += 1
  const touchesLeft = touches.slice()
  const childrenLeft = near.children.map((list) => list.length)
  const open: Item[] = []
  const leave = (bits: readonly number[]) => bits.forEach((bit) => open.splice(bit, 1))
  const downwards = (a: AtBit, b: AtBit) => b.bit - a.bit
  const bitOf = ({ finding, link }: Touch): AtBit => ({ bit: open.indexOf(`f${finding}`), edge: link })
  const steps = bestOrder(structure, near, affordable).map((cause): Step => {
    const shows = near.shows[cause]!
    const bitsBefore = open.length
    const alone = shows.filter(({ finding }) => touches[finding] === 1)
    const opens = shows.filter(({ finding }) => touches[finding]! > 1 && touchesLeft[finding] === touches[finding])
    const known = shows.filter(({ finding }) => touchesLeft[finding]! < touches[finding]!)
    const finishes = known
      .filter(({ finding }) => touchesLeft[finding] === 1)
      .map(bitOf)
      .sort(downwards)
    const staysOpen = known.filter(({ finding }) => touchesLeft[finding]! > 1)
    for (const { finding } of shows) touchesLeft[finding]! -= 1
    leave(finishes.map(({ bit }) => bit))
    const bitsAtCause = open.length
    const parents = near.parents[cause]!.map(({ from, chain }) => ({ bit: open.indexOf(`c${from}`), edge: chain }))
    const sums = near.parents[cause]!.filter(({ from }) => --childrenLeft[from]! === 0)
      .map(({ from }) => open.indexOf(`c${from}`))
      .sort((a, b) => b - a)
    leave(sums)
    const bitsBetween = open.length
    const explains = staysOpen.map(bitOf)
    const stays = near.children[cause]!.length > 0
    for (const { finding } of opens) open.push(`f${finding}`)
    if (stays) open.push(`c${cause}`)
    const bitsAfter = open.length
    return { cause, alone, finishes, parents, sums, explains, opens, stays, bitsBefore, bitsAtCause, bitsBetween, bitsAfter }
  })
  return {
    structure,
    steps,
    maxBits: steps.reduce((most, { bitsAfter }) => Math.max(most, bitsAfter), 0),
    cost: steps.reduce((sum, step) => sum + visits(step), 0),
    orphans: [...touches.keys()].filter((finding) => touches[finding] === 0),
  }
}

const visits = ({ bitsBefore, bitsAtCause, explains, bitsAfter }: Step) =>
  2 ** bitsBefore + 2 ** bitsAtCause * (2 + explains.length) + 2 ** bitsAfter
