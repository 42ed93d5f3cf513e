// Are the drawn limbs as long as limbs are, however they are bent?
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arm, bent, from, leg, long, tall, toward, type Part, type Point } from './body.js'

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay)

// Winter, Biomechanics and Motor Control of Human Movement, figure 4.1, after Drillis and Contini 1966: heights above the floor as
// shares of stature. Hip 0.530, knee 0.285, ankle 0.039, shoulder 0.818; upper arm 0.186, forearm 0.146, foot 0.152.
const published: Readonly<Partial<Record<Part, number>>> = {
  thigh: 0.53 - 0.285,
  shank: 0.285 - 0.039,
  ankle: 0.039,
  trunk: 0.818 - 0.53,
  upperArm: 0.186,
  forearm: 0.146,
  hand: 0.108,
  foot: 0.152,
  head: 0.13,
}

test.each(Object.entries(published))('%s is as long as in the published figure', (part, share) => {
  expect(long(part as Part) / tall).toBeCloseTo(share, 6)
})

test('a leg stands straight from floor to hip: 0.530 of the height less the ankle', () => {
  expect((long('thigh') + long('shank')) / tall).toBeCloseTo(0.53 - 0.039, 6)
})

describe('however it is bent', () => {
  const place = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -400, max: 400 }) })

  test('each part keeps its length, and the end lies where it should or on the way there', () => {
    fc.assert(
      fc.property(place, fc.constantFrom(1 as const, -1 as const), ({ x, y }, side) => {
        fc.pre(Math.hypot(x, y) > 25)
        const { root, joint, end } = bent([0, 0], [x, y], 60, 50, side)
        expect(distance(root, joint)).toBeCloseTo(60, 6)
        expect(distance(joint, end)).toBeCloseTo(50, 6)
        const far = Math.hypot(x, y)
        if (far <= 110) expect(distance(end, [x, y])).toBeLessThan(1e-6)
        else expect(toward(root, end)).toBeCloseTo(toward([0, 0], [x, y]), 6)
      }),
    )
  })

  test('knees point ahead and elbows behind: of one who stands and looks to the right', () => {
    expect(leg([0, 0], [0, 100]).joint[0]).toBeGreaterThan(0)
    expect(arm([0, 0], [0, 70]).joint[0]).toBeLessThan(0)
  })

  test('a way walked back ends where it began', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), fc.integer({ min: 0, max: 300 }), (degrees, far) => {
        const there = from([3, 4], degrees, far)
        expect(distance(from(there, degrees + 180, far), [3, 4])).toBeLessThan(1e-9)
      }),
    )
  })
})
