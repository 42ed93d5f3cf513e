// A cramp of the front of the thigh: stand, hold on, bend the knee and bring the heel towards the bottom.
import type { JSX } from 'solid-js'
import { arm, from, leg, long, toward, type Point } from './body.js'
import { Around, Arrow, Figure, floor, type Pose } from './figure.jsx'
import { ankleAbove } from './outlines.js'

const standing = ankleAbove([132, floor], 0)
const hip = from(standing, -91, long('thigh') + long('shank') - 0.6)
const neck = from(hip, -87, long('trunk'))
const shoulder = from(neck, 93, 6)
const raised: Point = [hip[0] - 36, hip[1] + 20]
const bentLeg = leg(hip, raised)
const sole = toward(bentLeg.joint, bentLeg.end) - 48
const hands = from(shoulder, 8, 76)
const wall = hands[0] + 4.5

const pose: Pose = {
  hip,
  neck,
  head: -89,
  near: {
    leg: { leg: bentLeg, sole },
    arm: { arm: arm(shoulder, from(raised, 250, 12)), hand: 128, closed: true },
  },
  far: {
    leg: { leg: leg(hip, standing), sole: 0 },
    arm: { arm: arm(shoulder, hands), hand: -86 },
  },
  stretched: 'thigh-front',
}

export function ThighFrontOnset(): JSX.Element {
  return (
    <>
      <Around d={`M14 ${floor}H${wall}V10`} />
      <Figure pose={pose} />
      <Arrow through={[from(raised, 110, 46), from(raised, 138, 40), from(raised, 172, 40)]} />
    </>
  )
}
