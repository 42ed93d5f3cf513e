// What is to be solved? Possible lines, hard limits and aims under the wishes of the moment; each limit may be lifted to see what it costs.
import { planPolicy } from '../../knowledge/plan/index.js'
import type { FoodNutrientId } from '../../knowledge/types/index.js'
import type { Wishes } from '../plan.js'
import { takesFrom, type Candidate } from '../ready/candidate.js'
import { allOf, type Prepared } from '../ready/prepare.js'
import { at } from '../ready/sums.js'
import { targetOf, type Room } from '../ready/targets.js'

/** Something to reach: `base` and gains are shares of the target, reckoned with the margin. */
export interface Aim {
  readonly nutrient: FoodNutrientId
  readonly target: number
  readonly is: 'rda' | 'ai'
  readonly base: number
  /** Of one portion a week of each line, in the order of the lines. */
  readonly gains: Float64Array
}

/** A hard limit on the whole: `low ≤ gains · portions ≤ high`, in shares of `room.scale`. */
export interface Limit {
  readonly room: Room
  readonly low: number
  readonly high: number
  readonly gains: Float64Array
}

/** Lines of which only so many portions a week may stand together. */
export interface Cap {
  readonly lines: readonly number[]
  readonly portions: number
}

export interface Problem {
  readonly lines: readonly Candidate[]
  readonly aims: readonly Aim[]
  readonly limits: readonly Limit[]
  /** By food added. */
  readonly caps: readonly Cap[]
  /** By food taken from: what is taken away, and the line that adds to the same food, which excludes it. */
  readonly takings: readonly (Cap & { readonly unless?: number })[]
  /** Lines that add foods of one kin: how many changes, how many portions. */
  readonly kins: readonly (Cap & { readonly changes: number })[]
  /** Portions a week that stay as they are, by line. */
  readonly locked: ReadonlyMap<number, number>
  readonly mostChanges: number
}

/** What may be lifted. */
export interface Lifted {
  readonly rooms?: (room: Room) => boolean
  readonly lines?: readonly Candidate[]
}

const groupsOf = (lines: readonly Candidate[], keyOf: (line: Candidate) => string | undefined): ReadonlyMap<string, number[]> => {
  const groups = new Map<string, number[]>()
  lines.forEach((line, index) => {
    const key = keyOf(line)
    if (key === undefined) return
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  })
  return groups
}

/** Whether a line is within what the person wishes. */
const wished = ({ refusedFoods, refusedChanges, onlyEaten }: Wishes) => {
  const [foods, changes] = [new Set(refusedFoods), new Set(refusedChanges)]
  return ({ id, food, nearness }: Candidate): boolean =>
    !(food && foods.has(food.id)) && !changes.has(id) && !(onlyEaten && food && nearness !== 'eaten')
}

/** A line that brings no aim nearer by what is worth a line, and makes no room for others, is none. */
function useful(aims: readonly Aim[], limits: readonly Limit[], lines: readonly Candidate[], locked: ReadonlySet<string>) {
  const least = planPolicy.leastGain.value
  const open = aims.filter(({ base }) => base < 1)
  const roomFor = limits.filter(({ room }) => room.wish.what !== 'keep-enough')
  return lines.map(({ id, kind, most }, index) => {
    if (locked.has(id)) return true
    if (open.some(({ gains }) => gains[index]! * most >= least)) return true
    return kind !== 'more' && kind !== 'new' && roomFor.some(({ gains, high }) => high < Infinity && gains[index]! < 0)
  })
}

/** The limits and aims over these lines. */
function measured(prepared: Prepared, aims: Wishes['aims'], lines: readonly Candidate[], lifted: Lifted): Measured {
  const base = allOf(prepared.day, 'aim')
  const wanted = [...new Set(aims)].flatMap((nutrient): readonly Aim[] => {
    const target = targetOf(nutrient, prepared.requirements)
    if (!target) return []
    const index = at[nutrient]
    return [
      {
        nutrient,
        target: target.value,
        is: target.is,
        base: base[index]! / target.value,
        gains: Float64Array.from(lines, ({ aim }) => aim[index]! / target.value),
      },
    ]
  })
  const limits = prepared.rooms
    .filter((room) => !lifted.rooms?.(room))
    .map((room): Limit => {
      const index = at[room.nutrient]
      return {
        room,
        low: room.low / room.scale,
        high: room.high / room.scale,
        gains: Float64Array.from(lines, (line) => line[room.by][index]! / room.scale),
      }
    })
  return { aims: wanted, limits }
}

interface Measured {
  readonly aims: readonly Aim[]
  readonly limits: readonly Limit[]
}

/** The same over those lines alone that are kept. */
const over = ({ aims, limits }: Measured, keep: readonly boolean[]): Measured => {
  const some = <T extends { readonly gains: Float64Array }>(one: T): T => ({
    ...one,
    gains: one.gains.filter((_, line) => keep[line]),
  })
  return { aims: aims.map(some), limits: limits.map(some) }
}

/** The problem of these wishes. Lines stand in the order of their ids. Locks without a line are left out: see `lockFaults`. */
export function problemOf(prepared: Prepared, wishes: Wishes, lifted: Lifted = {}): Problem {
  const offered = (lifted.lines ?? prepared.candidates.open).filter(wished(wishes))
  const lockedIds = new Set(wishes.locked.map(({ id }) => id))
  const first = measured(prepared, wishes.aims, offered, lifted)
  const keep = useful(first.aims, first.limits, offered, lockedIds)
  const lines = offered.filter((_, index) => keep[index])
  const { aims, limits } = over(first, keep)
  const adding = groupsOf(lines, ({ food }) => food?.id)
  const kins = groupsOf(lines, ({ kin, food }) => (food ? kin : undefined))
  const wholeOf = new Map(prepared.request.usual.foods.map(({ key, timesPerWeek }) => [key, Math.floor(timesPerWeek + 1e-9)]))
  const moreOf = new Map(
    lines.flatMap(({ kind, usual }, index) => (kind === 'more' && usual ? [[usual.key, index] as const] : [])),
  )
  return {
    lines,
    aims,
    limits,
    caps: [...adding.values()]
      .filter((group) => group.length > 1)
      .map((group) => ({ lines: group, portions: Math.max(...group.map((index) => lines[index]!.most)) })),
    takings: [...groupsOf(lines, takesFrom)].map(([key, group]) => {
      const unless = moreOf.get(key)
      return { lines: group, portions: wholeOf.get(key) ?? 0, ...(unless === undefined ? {} : { unless }) }
    }),
    kins: [...kins.values()]
      .filter((group) => group.length > 1)
      .map((group) => ({
        lines: group,
        portions: planPolicy.mostPortionsOfKinAWeek.value,
        changes: planPolicy.mostChangesOfKin.value,
      })),
    locked: new Map(
      wishes.locked.flatMap(({ id, timesPerWeek }) => {
        const index = lines.findIndex((line) => line.id === id)
        return index < 0 ? [] : [[index, timesPerWeek] as const]
      }),
    ),
    mostChanges: wishes.mostChanges,
  }
}

/** What a plan reaches of each aim: portions a week by line. */
export const reachedBy = ({ aims }: Problem, times: ReadonlyMap<number, number>): readonly number[] =>
  aims.map(({ base, gains }) => [...times].reduce((sum, [line, count]) => sum + gains[line]! * count, base))
