// What might each number be instead of its best value? Reproducible draws from its range, the same for every case and question.
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Knowledge } from '../knowledge/knowledge.js'
import type { Known } from '../knowledge/types/index.js'
import { eachKnown } from '../knowledge/walk.js'

/** One number in every lane. Shared: nobody writes into it. */
export type Column = Float64Array

/** Reads numbers a column at a time. In draws, lane 0 is the best value and lanes 1 … are draws. */
export interface Columns {
  readonly width: number
  readonly of: (known: Known) => Column
}

/** 90 % of a normal lies within this many standard deviations. */
const Z90 = 1.6448536269514722

/** Knots of one curve move together: their addresses differ only in this ending. */
const KNOT = /\/(at30|at50|at70|under60|over60)$/

/** FNV-1a, 32 bits: the same address gives the same stream on every machine and release. */
function hash(text: string, seed: number): number {
  let h = 0x811c9dc5 ^ seed
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}

/** `count` standard normals by Box and Muller (1958), from a stream of the address's own. */
function normals(address: string, seed: number, count: number): Float64Array {
  const generator = xoroshiro128plus(hash(address, seed))
  const values = new Float64Array(count)
  for (let i = 0; i < count; i += 2) {
    const radius = Math.sqrt(-2 * Math.log(1 - uniformFloat64(generator)))
    const angle = 2 * Math.PI * uniformFloat64(generator)
    values[i] = radius * Math.cos(angle)
    if (i + 1 < count) values[i + 1] = radius * Math.sin(angle)
  }
  return values
}

const logit = (p: number) => Math.log(p / (1 - p))
const expit = (x: number) => 1 / (1 + Math.exp(-x))
const same = (x: number) => x

/** Probabilities are drawn on the log-odds, other positive numbers on the log, the rest as they are. */
function scaleOf({ low, high }: Known): { to: (x: number) => number; from: (x: number) => number } {
  if (low > 0 && high < 1) return { to: logit, from: expit }
  if (low > 0) return { to: Math.log, from: Math.exp }
  return { to: same, from: same }
}

/** A split normal through the value whose 5th and 95th centiles are the ends of the range. */
function drawKnown(known: Known, z: Float64Array): Float64Array {
  const { to, from } = scaleOf(known)
  const centre = to(known.value)
  const below = (centre - to(known.low)) / Z90
  const above = (to(known.high) - centre) / Z90
  const lanes = new Float64Array(z.length + 1)
  lanes[0] = known.value
  for (let i = 0; i < z.length; i++) lanes[i + 1] = from(centre + z[i]! * (z[i]! < 0 ? below : above))
  return lanes
}

/** Prepares draws for a body of knowledge; each number is drawn when it is first read. Pure: seed and addresses decide everything. */
export function drawsOf(knowledge: Knowledge, count: number, seed: number): Columns {
  const addresses = new Map<Known, string>()
  eachKnown(knowledge, (known, address) => {
    if (!addresses.has(known)) addresses.set(known, address.replace(KNOT, ''))
  })
  const table = new Map<Known, Float64Array>()
  return {
    width: count + 1,
    of: (known) => {
      let lanes = table.get(known)
      if (!lanes) {
        const address = addresses.get(known)
        if (address === undefined) throw new RangeError('A number outside the knowledge was read')
        lanes = drawKnown(known, normals(address, seed, count))
        table.set(known, lanes)
      }
      return lanes
    },
  }
}

const best = new WeakMap<Known, Column>()

/** Best values only: one lane. */
export const bestValues: Columns = {
  width: 1,
  of: (known) => {
    let lane = best.get(known)
    if (!lane) best.set(known, (lane = Float64Array.of(known.value)))
    return lane
  },
}
