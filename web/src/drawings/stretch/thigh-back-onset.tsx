// A cramp of the back of the thigh: sit on the edge of the bed, the leg out straight with its heel on the floor, and lean forward.
import type { JSX } from 'solid-js'
import { arm, from, leg, long, type Point } from './body.js'
import { Around, Arrow, Bed, Figure, floor, type Pose } from './figure.jsx'
import { ankleAbove } from './outlines.js'

const seat = floor - 58
const hip: Point = [104, seat - 14]
const sole = -68
const straight = leg(hip, ankleAbove([204, floor - 4], sole))
const neck = from(hip, -56, long('trunk'))
const shoulder = from(neck, 116, 6)

const pose: Pose = {
  hip,
  neck,
  head: -66,
  near: {
    leg: { leg: straight, sole },
    arm: { arm: arm(shoulder, from(straight.joint, -116, 14)), hand: 34, thumb: -1 },
  },
  far: {
    leg: { leg: leg(hip, ankleAbove([146, floor], 0)), sole: 0 },
    arm: { arm: arm(from(shoulder, 0, 2), from(straight.joint, -104, 19)), hand: 36, thumb: -1 },
  },
  stretched: 'hamstring',
}

export function ThighBackOnset(): JSX.Element {
  return (
    <>
      <Around d={`M14 ${floor}H236`} />
      <Bed top={seat} left={16} right={122} />
      <Figure pose={pose} />
      <Arrow through={[from(neck, -84, 58), from(neck, -62, 62), from(neck, -40, 58), from(neck, -22, 50)]} />
    </>
  )
}
