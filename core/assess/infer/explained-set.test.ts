// Is the explained-set programme exact? Against enumeration in exact rationals on random networks of every shape,
// and the hand-worked case of algorithms §b4.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { infer } from './explained-set.js'
import { emptyNumbers, type Numbers, type Structure } from './network.js'
import { planFor } from './order.js'
import { enumerate, relativeError } from './rational.fixture.js'

const probability = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 1e-6, max: 1, noNaN: true }) },
  { weight: 2, arbitrary: fc.double({ min: 1e-12, max: 1e-4, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 0.5) },
)

interface Most {
  readonly causes: number
  readonly findings: number
  readonly lanes: fc.Arbitrary<number>
}

/** Random networks: sparse to full, with chains, certain causes, zero leaks, orphans. */
const networks = (most: Most) =>
  fc
    .record({
      causes: fc.integer({ min: 1, max: most.causes }),
      findings: fc.integer({ min: 0, max: most.findings }),
      density: fc.double({ min: 0, max: 1, noNaN: true }),
      lanes: most.lanes,
    })
    .chain(({ causes, findings, density, lanes }) => {
      const pairs = Array.from({ length: causes * findings }, (_, i) => ({
        cause: Math.floor(i / findings),
        finding: i % findings,
      }))
      const edges = Array.from({ length: causes * causes }, (_, i) => ({ from: Math.floor(i / causes), to: i % causes })).filter(
        (e) => e.from < e.to,
      )
      const some = <T>(items: readonly T[], p: number) =>
        fc
          .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: items.length, maxLength: items.length })
          .map((r) => items.filter((_, i) => r[i]! < p))
      return fc.record({ links: some(pairs, density), chains: some(edges, 0.3) }).chain(({ links, chains }) => {
        const structure: Structure = { causes, findings, links, chains }
        const fill = (count: number, value: fc.Arbitrary<number>) =>
          fc.array(value, { minLength: count * lanes, maxLength: count * lanes }).map((values) => Float64Array.from(values))
        return fc
          .record({
            base: fill(causes, probability),
            chain: fill(chains.length, probability),
            leak: fill(findings, probability),
            link: fill(links.length, probability),
            on: fill(causes, fc.double({ min: 1e-3, max: 50, noNaN: true })),
            rate: fill(causes, fc.double({ min: 0, max: 1, noNaN: true })),
            background: fill(1, fc.double({ min: 1e-3, max: 1, noNaN: true })),
          })
          .map((values): { structure: Structure; numbers: Numbers } => ({ structure, numbers: { lanes, ...values } }))
      })
    })

/** The largest relative error of any output in one lane. */
function errorIn({ structure, numbers }: { readonly structure: Structure; readonly numbers: Numbers }, lane: number): number {
  const got = infer(planFor(structure), numbers, true)
  const truth = enumerate(structure, numbers, lane)
  return Math.max(
    relativeError(got.total[lane]!, truth.total),
    relativeError(got.complaint[lane]!, truth.complaint),
    ...truth.present.map((t, cause) => relativeError(got.present[cause * numbers.lanes + lane]!, t)),
    ...truth.presentComplaint.map((t, cause) => relativeError(got.presentComplaint[cause * numbers.lanes + lane]!, t)),
  )
}

describe('explained-set programme', () => {
  it('equals enumeration in exact rationals to 1e-12, every output, every lane', () => {
    let worst = 0
    fc.assert(
      fc.property(networks({ causes: 7, findings: 6, lanes: fc.constant(2) }), ({ structure, numbers }) => {
        for (let lane = 0; lane < numbers.lanes; lane++) {
          const error = errorIn({ structure, numbers }, lane)
          worst = Math.max(worst, error)
          expect(error).toBeLessThan(1e-12)
        }
      }),
      { numRuns: 400, seed: 42 },
    )
    expect(worst).toBeGreaterThan(0)
  })

  it('is as exact where lanes run side by side, in whole runs and in what is left over', () => {
    fc.assert(
      fc.property(
        networks({ causes: 4, findings: 4, lanes: fc.constantFrom(1, 15, 16, 17, 31, 37) }),
        ({ structure, numbers }) => {
          const ends = [0, 14, 15, 16, 30, numbers.lanes - 1].filter((lane) => lane < numbers.lanes)
          for (const lane of ends) expect(errorIn({ structure, numbers }, lane)).toBeLessThan(1e-12)
        },
      ),
      { numRuns: 120, seed: 7 },
    )
  })

  it('gives the hand-worked posterior of algorithms §b4: P(E) = 3228/15625, P(C1 | E) = 0.400557620817844', () => {
    const structure: Structure = {
      causes: 2,
      findings: 1,
      chains: [],
      links: [
        { cause: 0, finding: 0 },
        { cause: 1, finding: 0 },
      ],
    }
    const numbers = emptyNumbers(structure, 1)
    numbers.base.set([0.1, 0.3])
    numbers.link.set([0.8, 0.4])
    numbers.leak.set([0.02])
    const got = infer(planFor(structure), numbers, false)
    expect(got.total[0]).toBeCloseTo(3228 / 15625, 15)
    expect(got.present[0]! / got.total[0]!).toBeCloseTo(0.400557620817844, 14)
  })

  it('stays exact where quickscore in doubles is a quarter wrong: eight rare findings (algorithms §a2.2)', () => {
    const causes = 8
    const findings = 8
    const links = Array.from({ length: 64 }, (_, i) => ({ cause: i >> 3, finding: i & 7 }))
    const structure: Structure = { causes, findings, chains: [], links }
    const numbers = emptyNumbers(structure, 1)
    for (let i = 0; i < causes; i++) numbers.base[i] = 1e-3 * (i + 1)
    for (let j = 0; j < findings; j++) numbers.leak[j] = 1e-3
    for (let k = 0; k < 64; k++) numbers.link[k] = ((k * 37) % 11) / 40 + 0.01
    numbers.background.fill(1)
    const got = infer(planFor(structure), numbers, true)
    const truth = enumerate(structure, numbers, 0)
    expect(relativeError(got.total[0]!, truth.total)).toBeLessThan(1e-12)
  })

  it('keeps a sparse network of sixty causes and fifteen findings narrow', () => {
    const structure: Structure = {
      causes: 60,
      findings: 15,
      chains: [],
      links: Array.from({ length: 60 * 15 }, (_, i) => ({ cause: Math.floor(i / 15), finding: i % 15 })).filter(
        ({ cause, finding }) => (cause * 7 + finding * 3) % 13 === 0,
      ),
    }
    expect(planFor(structure).maxBits).toBeLessThanOrEqual(15)
  })

  it('refuses a circle of chains', () => {
    const structure: Structure = {
      causes: 2,
      findings: 0,
      links: [],
      chains: [
        { from: 0, to: 1 },
        { from: 1, to: 0 },
      ],
    }
    expect(() => planFor(structure)).toThrow(RangeError)
  })
})
