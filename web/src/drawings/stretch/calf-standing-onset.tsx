// A cramp of the calf, standing up: a hand on something firm, the foot flat, the heel pressed down, the knee straight, weight on it.
import type { JSX } from 'solid-js'
import { arm, from, leg, long, type Point } from './body.js'
import { Around, Arrow, Figure, floor, type Pose } from './figure.jsx'
import { ankleAbove, heelOf } from './outlines.js'

const chest = { left: 206, right: 284, top: floor - 122 }
const behind = ankleAbove([100, floor], 0)
const ahead = ankleAbove([158, floor], 0)
const hip = from(behind, -71, long('thigh') + long('shank') - 0.4)
const neck = from(hip, -80, long('trunk'))
const shoulder = from(neck, 96, 6)
const hand: Point = [chest.left + 4, chest.top - 4]

const pose: Pose = {
  hip,
  neck,
  head: -86,
  near: { leg: { leg: leg(hip, behind), sole: 0 }, arm: { arm: arm(shoulder, hand), hand: 4 } },
  far: {
    leg: { leg: leg(from(hip, 0, 2), ahead), sole: 0 },
    arm: { arm: arm(from(shoulder, 0, 2), [hand[0] + 5, hand[1] - 3]), hand: 4 },
  },
  stretched: 'calf',
}

export function CalfStandingOnset(): JSX.Element {
  const { left, right, top } = chest
  const [x, y] = heelOf(behind, 0)
  return (
    <>
      <Around
        soft={`M${left} ${top}H${right}V${floor}H${left}Z`}
        d={`M14 ${floor}H296M${left} ${floor}V${top}H${right}V${floor}M${left} ${top + 38}H${right}M${left} ${top + 76}H${right}M${left + 30} ${top + 19}h10M${left + 30} ${top + 57}h10M${left + 30} ${top + 97}h10`}
      />
      <Figure pose={pose} />
      <Arrow
        through={[
          [x - 14, y - 52],
          [x - 14, y - 30],
          [x - 14, y - 6],
        ]}
      />
    </>
  )
}
