// In which order are causes summed out, so that the tables in between stay small?
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Structure } from './network.js'

/** What each cause shows, comes from and brings about. */
interface Adjacency {
  readonly shows: readonly (readonly { finding: number; link: number }[])[]
  readonly parents: readonly (readonly { from: number; chain: number }[])[]
  readonly children: readonly (readonly number[])[]
}

export function adjacency(structure: Structure): Adjacency {
  const lists = <T>() => Array.from({ length: structure.causes }, () => [] as T[])
  const shows = lists<{ finding: number; link: number }>()
  const parents = lists<{ from: number; chain: number }>()
  const children = lists<number>()
  structure.links.forEach(({ cause, finding }, link) => shows[cause]!.push({ finding, link }))
  structure.chains.forEach(({ from, to }, chain) => {
    parents[to]!.push({ from, chain })
    children[from]!.push(to)
  })
  return { shows, parents, children }
}

/** Greedy: the next cause is one whose parents are done and which leaves the fewest bits open; ties by how many it opens on the way. */
function greedyOrder(structure: Structure, near: Adjacency): readonly number[] {
  const touchesLeft = new Int32Array(structure.findings)
  for (const { finding } of structure.links) touchesLeft[finding]! += 1
  const opened = new Uint8Array(structure.findings)
  const done = new Uint8Array(structure.causes)
  const childrenLeft = near.children.map((list) => list.length)
  const order: number[] = []
  while (order.length < structure.causes) {
    let best = -1
    let bestScore = Infinity
    for (let cause = 0; cause < structure.causes; cause++) {
      if (done[cause] || near.parents[cause]!.some(({ from }) => !done[from])) continue
      let opens = 0
      let closes = 0
      for (const { finding } of near.shows[cause]!) {
        if (!opened[finding]) opens++
        if (touchesLeft[finding] === 1) closes++
      }
      if (near.children[cause]!.length > 0) opens++
      for (const { from } of near.parents[cause]!) if (childrenLeft[from] === 1) closes++
      const score = (opens - closes) * 64 + opens
      if (score < bestScore) {
        best = cause
        bestScore = score
      }
    }
    if (best < 0) throw new RangeError('The chains between causes form a circle')
    done[best] = 1
    order.push(best)
    for (const { finding } of near.shows[best]!) {
      opened[finding] = 1
      touchesLeft[finding]! -= 1
    }
    for (const { from } of near.parents[best]!) childrenLeft[from]! -= 1
  }
  return order
}

/** Below this many table entries an order is good enough; above it, a search pays. */
const CHEAP = 1500
/** Moves tried for a better order. */
const MOVES = 1500
/** After this many moves a search gives up where the cost is still more than so many times what is affordable. */
const TRIAL = 300
const HOPELESS = 10

/** What a search for an order looks at: which causes keep each bit open, and what each cause costs in passes over the table. */
interface Search {
  /** A bit is open from the first to the last of these causes (a finding's causes; a chain parent and its children), item after item. */
  readonly members: Int32Array
  /** Where each item's members end. */
  readonly ends: Int32Array
  readonly passes: Float64Array
  readonly position: Int32Array
  readonly opening: Int32Array
}

const POWERS = Float64Array.from({ length: 64 }, (_, bits) => 2 ** bits)

/** About how many table entries are visited when causes are summed out in this order. Stops counting beyond `limit`. */
function costOf(order: Int32Array, { members, ends, passes, position, opening }: Search, limit: number): number {
  const count = order.length
  opening.fill(0)
  let m = 0
  for (let item = 0; item < ends.length; item++) {
    const end = ends[item]!
    let first = position[members[m]!]!
    let last = first
    for (m++; m < end; m++) {
      const at = position[members[m]!]!
      if (at < first) first = at
      else if (at > last) last = at
    }
    opening[first]! += 1
    opening[last]! -= 1
  }
  let bits = 0
  let before = 1
  let cost = 0
  for (let t = 0; t < count && cost <= limit; t++) {
    bits += opening[t]!
    const after = POWERS[bits]!
    cost += before + after + (before < after ? before : after) * passes[order[t]!]!
    before = after
  }
  return cost
}

/** Moves the entry at `from` to `to`, those between by one. */
function shift(order: Int32Array, position: Int32Array, from: number, to: number): void {
  const moved = order[from]!
  const step = from < to ? 1 : -1
  for (let t = from; t !== to; t += step) {
    const next = order[t + step]!
    order[t] = next
    position[next] = t
  }
  order[to] = moved
  position[moved] = to
}

/** Whether moving a cause to `to` would take it past a parent or a child of its own. */
const isBlocked = ({ parents, children }: Adjacency, cause: number, position: Int32Array, to: number): boolean =>
  to < position[cause]!
    ? parents[cause]!.some(({ from }) => position[from]! >= to)
    : children[cause]!.some((child) => position[child]! <= to)

function searchOver(structure: Structure, near: Adjacency, connected: number): Search {
  const findings = Array.from({ length: structure.findings }, () => [] as number[])
  for (const { cause, finding } of structure.links) findings[finding]!.push(cause)
  const families = near.children.map((children, cause) => (children.length > 0 ? [cause, ...children] : []))
  const items = [...findings, ...families].filter((members) => members.length > 1)
  let end = 0
  return {
    members: Int32Array.from(items.flat()),
    ends: Int32Array.from(items, ({ length }) => (end += length)),
    passes: Float64Array.from(near.shows, (shows) => 1 + shows.length),
    position: new Int32Array(structure.causes),
    opening: new Int32Array(connected),
  }
}

/** Improves an order by moving one cause at a time, keeping what does not cost more. Seeded: the same structure, the same order. */
function improvedOrder(structure: Structure, near: Adjacency, start: readonly number[], affordable: number): readonly number[] {
  const isAlone = (cause: number) => near.shows[cause]!.length + near.parents[cause]!.length + near.children[cause]!.length === 0
  const connected = start.filter((cause) => !isAlone(cause))
  const search = searchOver(structure, near, connected.length)
  const order = Int32Array.from(connected)
  order.forEach((cause, t) => (search.position[cause] = t))
  let cost = costOf(order, search, Infinity)
  const rng = xoroshiro128plus(structure.links.length)
  for (let move = 0; move < MOVES && cost > CHEAP; move++) {
    if (move === TRIAL && cost > HOPELESS * affordable) break
    const from = uniformInt(rng, 0, order.length - 1)
    const to = uniformInt(rng, 0, order.length - 1)
    const cause = order[from]!
    if (isBlocked(near, cause, search.position, to)) continue
    shift(order, search.position, from, to)
    const movedCost = costOf(order, search, cost)
    if (movedCost <= cost) cost = movedCost
    else shift(order, search.position, to, from)
  }
  return [...start.filter(isAlone), ...order]
}

/**
 * An order in which parents come before their children. Throws a RangeError when the chains form a circle.
 * @param affordable what a lane may cost: where that is out of reach, the search is not finished.
 */
export const bestOrder = (structure: Structure, near: Adjacency, affordable: number): readonly number[] =>
  improvedOrder(structure, near, greedyOrder(structure, near), affordable)
