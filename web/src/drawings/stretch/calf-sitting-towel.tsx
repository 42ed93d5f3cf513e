// Calf and back of the thigh, sitting on the bed (the sitting form of Hallegraeff 2012): a towel around the foot, the knee straight.
import type { JSX } from 'solid-js'
import { arm, between, from, leg, line, long, type Point } from './body.js'
import { Arrow, Bed, Figure, type Pose } from './figure.jsx'
import { ballOf } from './outlines.js'

const bed = 206
const sole = -104
const hip: Point = [92, bed - 15]
const foot = from(hip, 2.4, long('thigh') + long('shank') - 0.4)
const neck = from(hip, -88, long('trunk'))
const shoulder = from(neck, 92, 6)
const hands: Point = from(shoulder, 34, 72)

const pose: Pose = {
  hip,
  neck,
  head: -86,
  near: { leg: { leg: leg(hip, foot), sole }, arm: { arm: arm(shoulder, hands), hand: 10, closed: true } },
  far: {
    leg: { leg: leg(hip, from(foot, -12, 3)), sole: -72 },
    arm: { arm: arm(from(shoulder, 0, 2), from(hands, -70, 7)), hand: 10, closed: true },
  },
  stretched: 'calf',
}

export function CalfSittingTowel(): JSX.Element {
  const ball = ballOf(foot, sole)
  const grip = from(hands, 10, 10)
  const strap = (start: Point): string =>
    line([start, between(start, ball, 0.6), from(ball, sole + 180, -4), from(ball, sole - 8, -5)])
  return (
    <>
      <Bed top={bed} left={44} right={262} />
      <Figure pose={pose}>
        <path class="body-towel" d={strap(grip)} />
      </Figure>
      <Arrow through={[from(grip, -60, 30), from(grip, -85, 28), from(grip, -125, 32)]} />
    </>
  )
}
