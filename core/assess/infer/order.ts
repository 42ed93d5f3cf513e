// In which order are causes summed out, so that the table of open questions stays small?
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
function eliminationOrder(structure: Structure, near: Adjacency): readonly number[] {
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

/** Works out the steps for a structure. Throws a RangeError when the chains form a circle. */
export function planFor(structure: Structure): Plan {
  const near = adjacency(structure)
  const order = eliminationOrder(structure, near)
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
    const closes = [...leaving]
      .map(([item, mustHold]) => ({ bit: open.indexOf(item), mustHold }))
      .sort((a, b) => b.bit - a.bit)
    for (const { bit } of closes) open.splice(bit, 1)
    return { cause, opens, parents, shows, stays, closes, bitsBefore, bitsOpen, bitsAfter: open.length }
  })
  return { structure, steps, maxBits, orphans }
}
