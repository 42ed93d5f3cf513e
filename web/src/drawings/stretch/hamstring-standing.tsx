// The back of the thigh, standing (Hallegraeff 2012): a heel on a low stool, the knee straight, bent from the hips, the back straight.
import type { JSX } from 'solid-js'
import { arm, from, leg, long } from './body.js'
import { Around, Arrow, Figure, floor, type Pose } from './figure.jsx'
import { ankleAbove } from './outlines.js'

const stool = { left: 190, right: 256, top: floor - 44 }
const standing = ankleAbove([94, floor], 0)
const hip = from(standing, -87, long('thigh') + long('shank') - 0.6)
const raised = ankleAbove([209, stool.top - 4], -72)
const stretchedLeg = leg(hip, raised)
const neck = from(hip, -44, long('trunk'))
const shoulder = from(neck, 130, 6)
/** Something firm to hold with the other hand: a chair that stands on the far side. */
const chair = { back: 176, seat: floor - 58, top: floor - 112 }

const pose: Pose = {
  hip,
  neck,
  head: -62,
  near: {
    leg: { leg: stretchedLeg, sole: -72 },
    arm: { arm: arm(shoulder, from(stretchedLeg.joint, -140, 16)), hand: 34, thumb: -1 },
  },
  far: {
    leg: { leg: leg(hip, standing), sole: 0 },
    arm: { arm: arm(shoulder, [chair.back - 12, chair.top - 5]), hand: 8 },
  },
  stretched: 'hamstring',
}

export function HamstringStanding(): JSX.Element {
  const { left, right, top } = stool
  return (
    <>
      <Around
        soft={`M${chair.back - 54} ${chair.seat}h54v7h-54Z`}
        d={`M${chair.back} ${floor}V${chair.top}M${chair.back - 54} ${chair.seat}h54v7h-54ZM${chair.back - 50} ${chair.seat + 7}V${floor}M${chair.back - 6} ${chair.top}h10`}
      />
      <Around
        soft={`M${left} ${top}H${right}V${top + 8}H${left}Z`}
        d={`M14 ${floor}H300M${left} ${top}H${right}V${top + 8}H${left}ZM${left + 8} ${top + 8}L${left + 3} ${floor}M${right - 8} ${top + 8}L${right - 3} ${floor}`}
      />
      <Figure pose={pose} />
      <Arrow through={[from(neck, -84, 62), from(neck, -62, 66), from(neck, -40, 62), from(neck, -22, 54)]} />
    </>
  )
}
