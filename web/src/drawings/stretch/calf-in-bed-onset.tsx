// A cramp of the calf, in bed: sit up, straighten the knee, and pull the toes towards you with the hand.
import type { JSX } from 'solid-js'
import { arm, from, leg, long, type Point } from './body.js'
import { Arrow, Bed, Figure, type Pose } from './figure.jsx'
import { ballOf } from './outlines.js'

const bed = 206
const sole = -108
const hip: Point = [84, bed - 15]
const foot = from(hip, 2.4, long('thigh') + long('shank') - 0.4)
const neck = from(hip, -54, long('trunk'))
const shoulder = from(neck, 118, 6)
const toes = from(ballOf(foot, sole), -100, 4)

const pose: Pose = {
  hip,
  neck,
  head: -62,
  round: 7,
  near: { leg: { leg: leg(hip, foot), sole }, arm: { arm: arm(shoulder, from(toes, 200, 12)), hand: 24, closed: true } },
  far: {
    leg: { leg: leg(hip, from(foot, -12, 3)), sole: -72 },
    arm: { arm: arm(from(shoulder, 0, 2), from(toes, 214, 14)), hand: 24, closed: true },
  },
  stretched: 'calf',
}

export function CalfInBedOnset(): JSX.Element {
  return (
    <>
      <Bed top={bed} left={30} right={246} pillow />
      <Figure pose={pose} />
      <Arrow through={[from(toes, -62, 38), from(toes, -84, 36), from(toes, -116, 40)]} />
    </>
  )
}
