// The deep calf, standing: as the calf, but nearer to the wall and with the knee behind a little bent, its heel still down.
import type { JSX } from 'solid-js'
import { arm, from, leg, long, type Point } from './body.js'
import { Around, Arrow, Figure, floor, type Pose } from './figure.jsx'
import { ankleAbove, heelOf } from './outlines.js'

const behind = ankleAbove([88, floor], 0)
const ahead = ankleAbove([146, floor], 0)
const hip = from(behind, -78, (long('thigh') + long('shank')) * 0.94)
const neck = from(hip, -78, long('trunk'))
const shoulder = from(neck, 100, 6)
const hands: Point = from(shoulder, 4, 70)
const wall = hands[0] + 4.5

const pose: Pose = {
  hip,
  neck,
  head: -84,
  near: { leg: { leg: leg(hip, behind), sole: 0 }, arm: { arm: arm(shoulder, hands), hand: -87 } },
  far: {
    leg: { leg: leg(from(hip, 0, 2), ahead), sole: 0 },
    arm: { arm: arm(from(shoulder, 0, 2), [hands[0] - 1, hands[1] + 9]), hand: -87 },
  },
  stretched: 'soleus',
}

export function SoleusStanding(): JSX.Element {
  const { joint: knee } = pose.near.leg.leg
  const [x, y] = heelOf(behind, 0)
  return (
    <>
      <Around d={`M14 ${floor}H${wall}V18`} />
      <Figure pose={pose} />
      <Arrow through={[from(knee, 176, 46), from(knee, 172, 34), from(knee, 164, 22)]} />
      <Arrow
        through={[
          [x - 22, y - 36],
          [x - 22, y - 22],
          [x - 22, y - 6],
        ]}
      />
    </>
  )
}
