// In which order are causes summed out, so that the table of open questions stays small?
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Structure } from './network.js'

/**
 * One step sums out one cause. The table is indexed by bits, one for each open item: a present finding that some cause
 * has touched but not all have (bit set: already explained), or a cause whose chain children still wait (bit set: present).
 */
export interface Step {
  readonly cause: number
  /** Findings first touched here; each adds a bit on top. */
  readonly opens: readonly number[]
  /** Bits and chain indices of this cause's parents. */
  readonly parents: readonly { readonly bit: number; readonly chain: number }[]
  /** Bits and link indices of the findings this cause can show. */
  readonly shows: readonly { readonly bit: number; readonly link: number }[]
  /** Whether the cause itself stays open, as a bit on top, for its chain children. */
  readonly stays: boolean
  /** Bits leaving after this step, highest first: a finished finding must be explained, a finished parent is summed. */
  readonly closes: readonly { readonly bit: number; readonly mustHold: boolean }[]
  /** Bits of the table before opening, after opening, and at the end of the step. */
  readonly bitsBefore: number
  readonly bitsOpen: number
  readonly bitsAfter: number
}

export interface Plan {
  readonly structure: Structure
  readonly steps: readonly Step[]
  readonly maxBits: number
  /** Table entries visited, each once for every finding the step can show: what one lane costs. */
  readonly cost: number
  /** Findings that no cause can show: the leak alone explains them. */
  readonly orphans: readonly number[]
}

type Item = `f${number}` | `c${number}`

interface Adjacency {
  readonly shows: readonly (readonly { finding: number; link: number }[])[]
  readonly parents: readonly (readonly { from: number; chain: number }[])[]
  readonly children: readonly (readonly number[])[]
}

function adjacency(structure: Structure): Adjacency {
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
const CHEAP = 3000
/** Moves tried for a better order. */
const MOVES = 1500

/** What a search for an order looks at: which causes keep each bit open, and what each cause costs in passes over the table. */
interface Search {
  /** A bit is open from the first to the last of these causes: a finding's causes; a chain parent and its children. */
  readonly items: readonly Int32Array[]
  readonly passes: Float64Array
  readonly position: Int32Array
  readonly opening: Int32Array
}

/** Table entries visited when causes are summed out in this order. Stops counting beyond `limit`. */
function costOf(order: Int32Array, { items, passes, position, opening }: Search, limit: number): number {
  const count = order.length
  for (let t = 0; t < count; t++) position[order[t]!] = t
  opening.fill(0)
  for (const members of items) {
    let first = count
    let last = 0
    for (const cause of members) {
      const at = position[cause]!
      if (at < first) first = at
      if (at > last) last = at
    }
    opening[first]! += 1
    opening[last + 1]! -= 1
  }
  let bits = 0
  let cost = 0
  for (let t = 0; t < count && cost <= limit; t++) {
    bits += opening[t]!
    cost += 2 ** bits * passes[order[t]!]!
  }
  return cost
}

/** Moves the entry at `from` to `to`, those between by one. */
function shift(order: Int32Array, from: number, to: number): void {
  const moved = order[from]!
  if (from < to) order.copyWithin(from, from + 1, to + 1)
  else order.copyWithin(to + 1, to, from)
  order[to] = moved
}

/** Improves an order by moving one cause at a time, keeping what does not cost more. Seeded: the same structure, the same order. */
function improvedOrder(structure: Structure, near: Adjacency, start: readonly number[]): readonly number[] {
  const isAlone = (cause: number) => near.shows[cause]!.length + near.parents[cause]!.length + near.children[cause]!.length === 0
  const connected = start.filter((cause) => !isAlone(cause))
  const findings = Array.from({ length: structure.findings }, () => [] as number[])
  for (const { cause, finding } of structure.links) findings[finding]!.push(cause)
  const search: Search = {
    items: [...findings, ...near.children.map((children, cause) => (children.length > 0 ? [cause, ...children] : []))]
      .filter((members) => members.length > 0)
      .map((members) => Int32Array.from(members)),
    passes: Float64Array.from(near.shows, (shows) => 2 + shows.length),
    position: new Int32Array(structure.causes),
    opening: new Int32Array(connected.length + 1),
  }
  const order = Int32Array.from(connected)
  let cost = costOf(order, search, Infinity)
  const rng = xoroshiro128plus(structure.links.length)
  for (let move = 0; move < MOVES && cost > CHEAP; move++) {
    const from = uniformInt(rng, 0, order.length - 1)
    const to = uniformInt(rng, 0, order.length - 1)
    const cause = order[from]!
    const inTheWay = to < from ? near.parents[cause]!.map((parent) => parent.from) : near.children[cause]!
    const passed = order.subarray(Math.min(from, to), Math.max(from, to) + 1)
    if (inTheWay.some((other) => passed.includes(other))) continue
    shift(order, from, to)
    const movedCost = costOf(order, search, cost)
    if (movedCost <= cost) cost = movedCost
    else shift(order, to, from)
  }
  return [...start.filter(isAlone), ...order]
}

/** Works out the steps for a structure. Throws a RangeError when the chains form a circle. */
export function planFor(structure: Structure): Plan {
  const near = adjacency(structure)
  const order = improvedOrder(structure, near, greedyOrder(structure, near))
  const touchesLeft = new Int32Array(structure.findings)
  for (const { finding } of structure.links) touchesLeft[finding]! += 1
  const orphans = [...touchesLeft.keys()].filter((finding) => touchesLeft[finding] === 0)
  const childrenLeft = near.children.map((list) => list.length)
  const open: Item[] = []
  let maxBits = 0
  const steps = order.map((cause): Step => {
    const bitsBefore = open.length
    const opens = near.shows[cause]!.map(({ finding }) => finding).filter((finding) => !open.includes(`f${finding}`))
    for (const finding of opens) open.push(`f${finding}`)
    const bitsOpen = open.length
    const shows = near.shows[cause]!.map(({ finding, link }) => ({ bit: open.indexOf(`f${finding}`), link }))
    const parents = near.parents[cause]!.map(({ from, chain }) => ({ bit: open.indexOf(`c${from}`), chain }))
    const stays = near.children[cause]!.length > 0
    if (stays) open.push(`c${cause}`)
    maxBits = Math.max(maxBits, open.length)
    const leaving = new Map<Item, boolean>()
    for (const { finding } of near.shows[cause]!) if (--touchesLeft[finding]! === 0) leaving.set(`f${finding}`, true)
    for (const { from } of near.parents[cause]!) if (--childrenLeft[from]! === 0) leaving.set(`c${from}`, false)
    const closes = [...leaving].map(([item, mustHold]) => ({ bit: open.indexOf(item), mustHold })).sort((a, b) => b.bit - a.bit)
    for (const { bit } of closes) open.splice(bit, 1)
    return { cause, opens, parents, shows, stays, closes, bitsBefore, bitsOpen, bitsAfter: open.length }
  })
  const cost = steps.reduce((sum, { bitsOpen, stays, shows }) => sum + 2 ** (bitsOpen + (stays ? 1 : 0)) * (2 + shows.length), 0)
  return { structure, steps, maxBits, cost, orphans }
}
