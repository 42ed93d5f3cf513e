// Is the arithmetic right, piece by piece? Against closed forms, textbook formulas and what must hold for any history.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachKnown } from '../../knowledge/walk.js'
import { patternPolicy } from '../../knowledge/trial/patterns.js'
import { associate } from './associate.js'
import { comparesOf, midRanks, sidesOf, unjudged } from './compared.js'
import { observedNights } from './nights-before.js'
import { autocorrelation, basisOf, dot, residualOf } from './projection.js'
import { columnMaker, correlations } from './scores.js'
import { blockLength, shuffledNights } from './shuffles.js'

const numbers = (length: number) =>
  fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: length, maxLength: length })

/** √2 × 2¹²⁰⁰, whose binary digits no weekday and no neighbour explains. */
const root = (() => {
  const square = 2n << 2400n
  let guess = 1n << 1201n
  for (;;) {
    const next = (guess + square / guess) >> 1n
    if (next >= guess) return guess
    guess = next
  }
})()
const bits = (count: number, from = 0): readonly (0 | 1)[] =>
  Array.from({ length: count }, (_, index) => Number((root >> BigInt(1200 - from - index)) & 1n) as 0 | 1)

describe('what is left of a series', () => {
  it('is the residual of simple regression: Anscombe (1973) I, y = 3.00 + 0.500 x, 1.32 left at each degree of freedom', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
    const left = residualOf(y, basisOf([x.map(() => 1), x]))
    // Anscombe prints a residual sum of squares of 13.75; R's lm(y1 ~ x1, anscombe) gives 13.76269.
    expect(dot(left, left)).toBeCloseTo(13.763, 3)
    expect(left[0]).toBeCloseTo(8.04 - 3.0001 - 0.5001 * 10, 3)
  })

  it('stands at right angles to all that was taken out, also when columns repeat', () => {
    fc.assert(
      fc.property(fc.array(numbers(12), { minLength: 1, maxLength: 5 }), numbers(12), (columns, values) => {
        const basis = basisOf([...columns, columns[0]!])
        const left = residualOf(values, basis)
        for (const column of columns) expect(Math.abs(dot(left, Float64Array.from(column)))).toBeLessThan(1e-6)
        expect(basis.length).toBeLessThanOrEqual(columns.length)
        for (const unit of basis) expect(dot(unit, unit)).toBeCloseTo(1, 9)
      }),
    )
  })

  it('a series that alternates has an autocorrelation of −(n − 1)/n, a constant one none', () => {
    expect(autocorrelation(Float64Array.from([1, -1, 1, -1, 1, -1]))).toBeCloseTo(-5 / 6, 12)
    expect(autocorrelation(new Float64Array(5))).toBe(0)
  })
})

describe('ranks', () => {
  it('put ties in the middle, and follow order alone', () => {
    expect(midRanks([30, 10, 10, 20])).toEqual([0.875, 0.25, 0.25, 0.625])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 }), (values) => {
        const ranks = midRanks(values)
        expect(ranks).toEqual(midRanks(values.map((value) => Math.exp(value / 5))))
        expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(values.length / 2, 9)
      }),
    )
  })
})

describe('what can be compared', () => {
  const days = (count: number, value: (day: number) => number) => Array.from({ length: count }, (_, day) => value(day))
  it.each([
    ['few days', days(41, (day) => day % 2), 'few-days'],
    ['every day', days(80, () => 1), 'hardly-varies'],
    ['seven days with', days(80, (day) => Number(day % 11 === 0 && day < 77)), 'hardly-varies'],
    ['begun once', days(80, (day) => Number(day > 40)), 'one-change'],
    ['the same amount', days(80, () => 250), 'hardly-varies'],
    ['on and off', days(80, (day) => Number(day % 5 < 2)), undefined],
    ['an amount that varies', days(80, (day) => 100 + ((day * 37) % 50)), undefined],
  ] as const)('%s', (_, values, why) => {
    expect(unjudged(values, comparesOf(values))).toBe(why)
  })

  it('an amount that is mostly nothing is any or none; else the thirds, which never overlap', () => {
    expect(comparesOf([0, 0, 14, 28, 0, 42])).toBe('any')
    expect(comparesOf([100, 0, 250, 300, 120, 90])).toBe('more')
    const values = days(60, (day) => (day * 17) % 31)
    const { less, more } = sidesOf(values, 'more')
    expect(less.filter(Boolean).length).toBeGreaterThanOrEqual(20)
    expect(less.some((one, day) => one && more[day])).toBe(false)
  })
})

describe('shuffles', () => {
  it('blocks are as long as Carlstein’s rule: (√6 ρ/(1 − ρ²))^⅔ n^⅓, within bounds', () => {
    // ρ = 0.5, n = 100: (2.449 × 0.6667)^0.6667 × 4.642 = 6.44.
    expect(blockLength(0.5, 100)).toBe(7)
    expect(blockLength(0, 100)).toBe(1)
    expect(blockLength(0.95, 100)).toBe(25)
    expect(blockLength(-0.3, 60)).toBe(1)
  })

  it('are orders of all nights, keep neighbours together but at the cuts, and are the same for the same seed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 200 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 99_999 }),
        (nights, length, seed) => {
          const [order] = shuffledNights(nights, length, 1, seed)
          expect([...order!].sort((a, b) => a - b)).toEqual(Array.from({ length: nights }, (_, night) => night))
          const broken = [...order!].filter((night, place) => (order![(place + nights - 1) % nights]! + 1) % nights !== night)
          expect(broken.length).toBeLessThanOrEqual(Math.max(2, Math.round(nights / length)))
          expect(shuffledNights(nights, length, 1, seed)[0]).toEqual(order)
        },
      ),
      { numRuns: 200 },
    )
    // Frozen: a diary is answered alike on every machine and release.
    expect([...shuffledNights(12, 3, 1, 7)[0]!]).toMatchInlineSnapshot(`
      [
        6,
        7,
        2,
        3,
        4,
        8,
        9,
        10,
        11,
        0,
        1,
        5,
      ]
    `)
  })
})

describe('the score', () => {
  const cramps = bits(90)
  const other = bits(90, 300)

  it('is the partial correlation: by the recursion of Yule (1907) for one thing taken out', () => {
    const x = bits(60, 100).map(Number)
    const y = bits(60, 200).map(Number)
    const z = y.map((value, index) => value + 2 * x[index]! + (index % 3))
    const centred = (values: readonly number[]) => residualOf(values, basisOf([values.map(() => 1)]))
    const correlation = (a: readonly number[], b: readonly number[]) =>
      dot(centred(a), centred(b)) / Math.sqrt(dot(centred(a), centred(a)) * dot(centred(b), centred(b)))
    const [xy, xz, yz] = [correlation(x, y), correlation(x, z), correlation(y, z)]
    const yule = (xy - xz * yz) / Math.sqrt((1 - xz * xz) * (1 - yz * yz))
    const explained = [x.map(() => 1), z]
    const places = x.map((_, place) => place)
    const observed = { at: places, cramps: y, explained, left: residualOf(y, basisOf(explained)) }
    const column = columnMaker(observed)(places, x)
    const { values } = correlations([column], observed.left, Int32Array.from(places))
    expect(values[0]).toBeCloseTo(yule, 12)
  })

  it('does not see what weekday, trend or the night before explain', () => {
    const { left, explained } = observedNights(cramps)
    expect(explained).toHaveLength(1 + 1 + 6 + 2)
    for (const column of explained) expect(Math.abs(dot(left, Float64Array.from(column)))).toBeLessThan(1e-9)
    const weekend = cramps.map((_, day) => Number(day % 7 >= 5))
    expect(associate(cramps, [weekend])).toEqual([{ judged: false, why: 'same-weekdays' }])
  })

  it('a link is found just when its range leaves out no difference, at every lag', () => {
    const cause = cramps.map((cramp, day) => (day % 9 === 0 ? 1 - (cramps[day + 1] ?? 0) : (cramps[day + 1] ?? 0)))
    const tested = associate(cramps, [cause, other, bits(90, 500)])
    for (const one of tested) {
      if (!one.judged) throw new Error(one.why)
      for (const { byLuck, difference } of one.links)
        expect(byLuck <= patternPolicy.luck.value).toBe(difference.low > 0 || difference.high < 0)
    }
    const [first] = tested
    expect(first).toMatchObject({ judged: true, compares: 'any', best: { lag: 1, byLuck: 0.001 } })
    expect(first?.judged && first.best.difference.value).toBeGreaterThan(0.6)
  })

  it('turns round when nights with and without change places, and knows no units', () => {
    const amounts = other.map((value, day) => 100 + 40 * value + ((day * 29) % 23))
    const [plain] = associate(cramps, [amounts])
    const [turned] = associate(
      cramps.map((cramp) => (cramp === 0 ? 1 : 0)),
      [amounts.map((amount) => amount / 1000)],
    )
    if (!plain?.judged || !turned?.judged) throw new Error('not judged')
    plain.links.forEach((link, index) => {
      expect(turned.links[index]!.difference.value).toBeCloseTo(-link.difference.value, 9)
      expect(turned.links[index]!.byLuck).toBe(link.byLuck)
    })
  })

  it('what is unknown is left out, never taken for none', () => {
    const cause = cramps.map((cramp, day) => (day % 7 === 3 ? 1 - cramp : cramp))
    const holes = cause.map((value, day) => (day % 4 === 1 ? undefined : value))
    const [all] = associate(cramps, [cause])
    const [some] = associate(cramps, [holes])
    if (!all?.judged || !some?.judged) throw new Error('not judged')
    expect(some.links[0]!.nights).toBe(holes.filter((value) => value !== undefined).length)
    expect(some.links[0]!.difference.value).toBeCloseTo(all.links[0]!.difference.value, 1)
    expect(
      associate(
        cramps.map((cramp, day) => (day % 3 === 0 ? cramp : undefined)),
        [cause],
      )[0],
    ).toMatchObject({ judged: false })
  })

  it('two things of the same days are one link: the fainter comes along with the clearer', () => {
    const wine = cramps.map((cramp, day) => (day % 8 === 2 ? 1 - cramp : cramp))
    const cheese = wine.map((value, day) => (day % 10 === 4 ? 1 - value : value))
    const [first, second] = associate(cramps, [wine, cheese])
    expect(first).toMatchObject({ judged: true, best: { byLuck: 0.001 } })
    expect(first).not.toHaveProperty('along')
    expect(second).toMatchObject({ judged: true, along: 0 })
    expect(second?.judged && second.best.byLuck).toBeLessThanOrEqual(patternPolicy.luck.value)
  })

  it('nothing to compare is nothing', () => {
    expect(associate(cramps, [])).toEqual([])
    expect(associate([], [[]])).toEqual([{ judged: false, why: 'few-days' }])
  })
})

describe('the policy', () => {
  it('each number stands inside its range and on a ground', () => {
    eachKnown(patternPolicy, ({ value, low, high, note }, address) => {
      expect(low <= value && value <= high, address).toBe(true)
      expect(note.length, address).toBeGreaterThan(0)
    })
    expect(patternPolicy.luck.value).toBeLessThanOrEqual(0.1)
  })
})
