// For tests: random problems of the planner's shape, and every plan of a small one counted out.
import fc from 'fast-check'
import type { Candidate } from '../ready/candidate.js'
import type { Limit, Problem } from './problem.js'

export type Times = ReadonlyMap<number, number>

interface Raw {
  readonly adds: boolean
  readonly most: number
  readonly cost: number
  readonly aims: readonly number[]
  readonly energy: number
  readonly salt: number
  readonly kin: number
}

const share = (top: number) => fc.integer({ min: 0, max: 100 }).map((value) => (value / 100) * top)

const rawLine = (aims: number, most: number): fc.Arbitrary<Raw> =>
  fc.record({
    adds: fc.constantFrom(true, true, true, false),
    most: fc.integer({ min: 1, max: most }),
    cost: fc.constantFrom(1, 1.1, 1.3, 1.7),
    aims: fc.array(share(0.12), { minLength: aims, maxLength: aims }),
    energy: share(0.02),
    salt: share(0.02),
    kin: fc.integer({ min: 0, max: 3 }),
  })

function problemFrom(raw: readonly Raw[], bases: readonly number[], mostChanges: number): Problem {
  const sign = (line: Raw) => (line.adds ? 1 : -1)
  const gains = (of: (line: Raw) => number) => Float64Array.from(raw, (line) => sign(line) * of(line))
  const room = (nutrient: 'energyKcal' | 'sodiumMg', low: number, high: number, of: (line: Raw) => number): Limit => ({
    room: {
      nutrient,
      by: 'best',
      low,
      high,
      scale: 1,
      wish: nutrient === 'energyKcal' ? { what: 'energy' } : { what: 'upper-limit', nutrient },
    },
    low,
    high,
    gains: gains(of),
  })
  const kins = [0, 1, 2, 3].map((kin) => raw.flatMap((line, index) => (line.adds && line.kin === kin ? [index] : [])))
  return {
    lines: raw.map(
      ({ adds, most, cost }, index) => ({ id: `line-${index}`, kind: adds ? 'new' : 'less', most, cost }) as unknown as Candidate,
    ),
    aims: bases.map((base, aim) => ({
      nutrient: (['calciumMg', 'magnesiumMg', 'potassiumMg'] as const)[aim % 3]!,
      target: 1,
      is: 'rda',
      base,
      gains: gains(({ adds, aims }) => (adds ? aims[aim]! : aims[aim]! / 20)),
    })),
    limits: [room('energyKcal', -0.05, 0.05, ({ energy }) => energy), room('sodiumMg', -Infinity, 0.02, ({ salt }) => salt)],
    caps: [],
    takings: [],
    kins: kins.filter((group) => group.length > 1).map((lines) => ({ lines, portions: 10, changes: 2 })),
    locked: new Map(),
    mostChanges,
  }
}

/** Problems with so many lines, portions a week and aims. */
export const problems = (
  lines: readonly [number, number],
  most: number,
  aims: number,
  mostChanges: number,
): fc.Arbitrary<Problem> =>
  fc
    .tuple(
      fc.array(rawLine(aims, most), { minLength: lines[0], maxLength: lines[1] }),
      fc.array(share(1), { minLength: aims, maxLength: aims }),
    )
    .map(([raw, bases]) => problemFrom(raw, bases, mostChanges))

/** Every set of at most so many lines with every number of portions, the empty one first. */
export function* everyPlan({ lines, mostChanges }: Problem): Generator<Times> {
  yield new Map()
  const sets = function* (from: number, set: readonly number[]): Generator<readonly number[]> {
    for (let line = from; line < lines.length; line++) {
      yield [...set, line]
      if (set.length + 1 < mostChanges) yield* sets(line + 1, [...set, line])
    }
  }
  for (const set of sets(0, [])) {
    const times = set.map(() => 1)
    for (let place = 0; place < set.length;) {
      yield new Map(set.map((line, index) => [line, times[index]!]))
      for (place = 0; place < set.length && times[place] === lines[set[place]!]!.most; place++) times[place] = 1
      if (place < set.length) times[place]! += 1
    }
  }
}
