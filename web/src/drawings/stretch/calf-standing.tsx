// The calf, standing (Hallegraeff 2012): hands flat on a wall, the leg behind straight, its heel down, the hips moved forward.
import type { JSX } from 'solid-js'
import { arm, from, leg, long, type Point } from './body.js'
import { Around, Arrow, Figure, floor, type Pose } from './figure.jsx'
import { ankleAbove, heelOf } from './outlines.js'

const behind = ankleAbove([66, floor], 0)
const ahead = ankleAbove([150, floor], 0)
// Ankle, knee, hip and shoulder in one line: the knee straight, the back straight.
const hip = from(behind, -63, long('thigh') + long('shank') - 0.4)
const neck = from(hip, -66, long('trunk'))
const shoulder = from(neck, 112, 6)
const hands: Point = from(shoulder, 3, long('upperArm') + long('forearm') - 0.5)
const wall = hands[0] + 4.5

const pose: Pose = {
  hip,
  neck,
  head: -78,
  near: { leg: { leg: leg(hip, behind), sole: 0 }, arm: { arm: arm(shoulder, hands), hand: -87 } },
  far: {
    leg: { leg: leg(from(hip, 0, 2), ahead), sole: 0 },
    arm: { arm: arm(from(shoulder, 0, 2), [hands[0] - 1, hands[1] + 9]), hand: -87 },
  },
  stretched: 'calf',
}

export function CalfStanding(): JSX.Element {
  const [x, y] = heelOf(behind, 0)
  return (
    <>
      <Around d={`M14 ${floor}H${wall}V18`} />
      <Figure pose={pose} />
      <Arrow through={[from(hip, 178, 52), from(hip, 178, 40), from(hip, 178, 26)]} />
      <Arrow
        through={[
          [x - 14, y - 42],
          [x - 14, y - 24],
          [x - 14, y - 6],
        ]}
      />
    </>
  )
}
