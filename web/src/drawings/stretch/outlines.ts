// What shape has each part of the body? Thickness along its length, for a figure 240 tall; ahead of the bone first, then behind.
import { around, between, from, hemmed, laid, long, smooth, toward, type Bent, type Point, type Station } from './body.js'

const upperLeg: readonly Station[] = [
  [-0.16, 6, 8],
  [0, 12, 15],
  [0.2, 13.5, 14.5],
  [0.5, 13, 11.5],
  [0.8, 10, 9],
  [1, 9, 8],
  [1.07, 6, 5.5],
]
const lowerLeg: readonly Station[] = [
  [-0.07, 5.5, 5],
  [0, 8.5, 7.5],
  [0.14, 8, 9.5],
  [0.32, 7, 12.5],
  [0.5, 6.2, 11],
  [0.72, 5.2, 6.8],
  [0.9, 4.8, 5.2],
  [1.02, 5, 5.4],
  [1.08, 3, 4],
]
const upperArm: readonly Station[] = [
  [-0.14, 4, 4],
  [0, 7.5, 7.5],
  [0.25, 7.6, 7],
  [0.6, 6.6, 6.2],
  [1, 5, 5.2],
  [1.1, 3, 3.4],
]
const lowerArm: readonly Station[] = [
  [-0.1, 3.2, 3],
  [0, 5.2, 5],
  [0.25, 6, 5.4],
  [0.7, 4.2, 4],
  [1, 3.6, 3.6],
  [1.1, 2.4, 2.4],
]
// From the neck down to the hip.
const trunkSide: readonly Station[] = [
  [-0.1, 3, 4],
  [0.02, 8, 10],
  [0.2, 14.5, 14.5],
  [0.42, 14.5, 13.5],
  [0.62, 12.5, 10.5],
  [0.8, 12, 12.5],
  [0.96, 11.5, 16.5],
  [1.1, 9, 15],
  [1.2, 4, 8],
]
const shortLeg: readonly Station[] = [
  [-0.18, 8, 10],
  [0, 13.2, 16.2],
  [0.2, 15, 16],
  [0.5, 15, 13.6],
]
const sleeve: readonly Station[] = [
  [-0.16, 5, 5],
  [0, 8.6, 8.6],
  [0.25, 9, 8.4],
  [0.52, 8.8, 8.2],
]

export const thighOutline = ({ root, joint }: Bent): string => smooth(around(root, joint, upperLeg))
export const shankOutline = ({ joint, end }: Bent): string => smooth(around(joint, end, lowerLeg))
export const upperArmOutline = ({ root, joint }: Bent): string => smooth(around(root, joint, upperArm))
export const forearmOutline = ({ joint, end }: Bent): string => smooth(around(joint, end, lowerArm))
export const shortsOutline = ({ root, joint }: Bent): string => hemmed(around(root, joint, shortLeg))
export const sleeveOutline = ({ root, joint }: Bent): string => hemmed(around(root, joint, sleeve))

/** Below this part of the trunk the shirt ends and the shorts begin. */
export function trunkOutline(neck: Point, hip: Point, round = 0): string {
  const points = around(neck, hip, trunkSide)
  if (round === 0) return smooth(points)
  // A back that rounds: the middle of the trunk is pushed behind.
  const middle = between(neck, hip, 0.45)
  const behind = toward(neck, hip) + 90
  const span = Math.hypot(hip[0] - neck[0], hip[1] - neck[1]) * 0.55
  return smooth(
    points.map((point) => {
      const away = Math.hypot(point[0] - middle[0], point[1] - middle[1]) / span
      return from(point, behind, round * Math.max(0, 1 - away * away))
    }),
  )
}

/** The foot below an ankle; `sole` is the direction from heel to toes, `toes` how far they are bent up, in degrees. */
export function footOutlines(ankle: Point, sole: number, toes = 0): readonly [foot: string, toes: string] {
  const place = laid(ankle, sole)
  const ball: Point = [17, -6.4]
  const up = laid(place(ball), sole - toes)
  const outline: readonly Point[] = [
    [-5.4, 5],
    [-6.6, -1],
    [-10, -5],
    [-8.6, -9.2],
    [-2, -9.4],
    [6, -8],
    [13, -9.3],
    [18.5, -9.2],
    [21, -6],
    [18.5, -2.4],
    [11, 1.6],
    [5.4, 6],
    [1, 8],
  ]
  const toeOutline: readonly Point[] = [
    [-3, 3.2],
    [3, 3.4],
    [8.4, 2.2],
    [10.6, -0.4],
    [8.6, -2.8],
    [2, -3],
    [-3, -2.6],
  ]
  return [smooth(outline.map(place)), smooth(toeOutline.map(up))]
}

/** Where the ball of the foot is, and its heel. */
export const ballOf = (ankle: Point, sole: number): Point => laid(ankle, sole)([17, -9.4])
export const heelOf = (ankle: Point, sole: number): Point => laid(ankle, sole)([-6, -9.4])
/** The ankle of a foot whose heel stands here. */
export const ankleAbove = (heel: Point, sole: number): Point => laid(heel, sole)([6, 9.4])

/** A hand from its wrist, with its thumb. `way`: where the fingers point; `thumb`: on which side it stands. */
export function handOutlines(
  wrist: Point,
  way: number,
  thumb: 1 | -1 = 1,
  closed = false,
): readonly [hand: string, thumb: string] {
  const fist = closed ? 0.62 : 1
  const hand: readonly Station[] = [
    [-0.12, 3, 3],
    [0.1, 3.7, 3.7],
    [0.4, 4.6, 4.6],
    [0.8, 3.8, 3.8],
    [0.97, 2, 2],
  ]
  const root = from(wrist, way, 6)
  return [
    smooth(around(wrist, from(wrist, way, long('hand') * 0.9 * fist), hand)),
    smooth(
      around(root, from(root, way - thumb * 38, 10 * fist), [
        [-0.2, 1.8, 1.8],
        [0.5, 2, 2],
        [1, 1.2, 1.2],
      ]),
    ),
  ]
}

/** A head on its neck, looking ahead. `way` is the direction from the neck up to the crown. */
export function headOutlines(neck: Point, way: number): { readonly neck: string; readonly head: string; readonly hair: string } {
  const centre = from(neck, way, 29)
  // In the head's own measure: along is up, ahead is where it looks.
  const [x, y] = centre
  const turn = ((way + 90) * Math.PI) / 180
  const place = ([ahead, down]: Point): Point => [
    x + ahead * Math.cos(turn) - down * Math.sin(turn),
    y + ahead * Math.sin(turn) + down * Math.cos(turn),
  ]
  const face: readonly Point[] = [
    [-1, -16],
    [8, -13.6],
    [12.2, -7],
    [12.6, -2],
    [15.8, 3.4],
    [13, 5.4],
    [13.2, 9],
    [11.4, 13.8],
    [6, 14.4],
    [0, 11],
    [-7, 11],
    [-12.6, 4],
    [-14, -4],
    [-10, -12.4],
  ]
  const hair: readonly Point[] = [
    [-1, -17.2],
    [8.4, -14.8],
    [12.6, -8.6],
    [8, -8.4],
    [2, -6.4],
    [-0.6, -1],
    [-3.4, 5],
    [-6.4, 10.4],
    [-11.4, 8.4],
    [-14.6, 2],
    [-15.4, -5],
    [-11, -13.6],
  ]
  const nape: readonly Station[] = [
    [-0.3, 8, 8],
    [0.1, 7.4, 8.2],
    [0.5, 6.2, 7],
    [1, 6, 7.5],
  ]
  return {
    neck: smooth(around(from(neck, way, 24), from(neck, way, -6), nape)),
    head: smooth(face.map(place)),
    hair: smooth(hair.map(place)),
  }
}
