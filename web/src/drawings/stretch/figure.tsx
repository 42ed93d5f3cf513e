// How is a stretching body drawn? What lies further off first, then trunk, head and the near leg, then the near arm; the muscle that
// is stretched shows its fibres.
import { For, Show, type JSX } from 'solid-js'
import { between, laid, line, toward, type Bent, type Point } from './body.js'
import {
  footOutlines,
  forearmOutline,
  handOutlines,
  headOutlines,
  shankOutline,
  shortsOutline,
  sleeveOutline,
  thighOutline,
  trunkOutline,
  upperArmOutline,
} from './outlines.js'

export interface PosedLeg {
  readonly leg: Bent
  /** The direction of the sole, from heel to toes. */
  readonly sole: number
  /** How far the toes are bent up, in degrees. */
  readonly toes?: number
}
export interface PosedArm {
  readonly arm: Bent
  /** Where the fingers point. */
  readonly hand: number
  readonly thumb?: 1 | -1
  readonly closed?: boolean
}
/** The floor that a body stands on. */
export const floor = 254

export type Muscle = 'calf' | 'soleus' | 'hamstring' | 'thigh-front' | 'sole'

export interface Pose {
  readonly neck: Point
  readonly hip: Point
  /** From the neck to the crown. */
  readonly head: number
  /** How far the back is rounded. */
  readonly round?: number
  readonly near: { readonly leg: PosedLeg; readonly arm: PosedArm }
  readonly far: { readonly leg: PosedLeg; readonly arm: PosedArm }
  readonly stretched: Muscle
}

type Shape = readonly [kind: 'skin' | 'cloth' | 'hair' | 'shirt', d: string]

/** One outline around all of them: first every edge, then every filling on top. */
function Whole(props: { readonly shapes: readonly Shape[]; readonly far?: boolean }): JSX.Element {
  return (
    <g class={props.far ? 'body-far' : 'body-near'}>
      <For each={props.shapes}>{([, d]) => <path class="body-edge" d={d} />}</For>
      <For each={props.shapes}>{([kind, d]) => <path class={`body-${kind}`} d={d} />}</For>
    </g>
  )
}

function legShapes({ leg, sole, toes = 0 }: PosedLeg): readonly Shape[] {
  const [foot, ends] = footOutlines(leg.end, sole, toes)
  return [
    ['skin', ends],
    ['skin', foot],
    ['skin', shankOutline(leg)],
    ['skin', thighOutline(leg)],
    ['cloth', shortsOutline(leg)],
  ]
}

function armShapes({ arm, hand, thumb = 1, closed = false }: PosedArm): readonly Shape[] {
  const [palm, finger] = handOutlines(arm.end, hand, thumb, closed)
  return [
    ['skin', finger],
    ['skin', palm],
    ['skin', forearmOutline(arm)],
    ['skin', upperArmOutline(arm)],
    ['shirt', sleeveOutline(arm)],
  ]
}

/** A fibre from one place of a part to another, with its belly between. */
const fibre = (start: Point, end: Point, places: readonly Point[]): string => {
  const place = laid(start, toward(start, end))
  const far = Math.hypot(end[0] - start[0], end[1] - start[1])
  return line(places.map(([along, ahead]) => place([along * far, ahead])))
}

const fan = [0.05, 0.36, 0.66, 1] as const

/** Where a muscle's fibres run: from its upper end through its belly to its tendon. */
function fibresOf(muscle: Muscle, { leg, sole }: PosedLeg): readonly string[] {
  const { root, joint, end } = leg
  const along = (start: Point, stop: Point, course: readonly (readonly [part: number, middle: number, half: number])[]) =>
    fan.map((one) =>
      fibre(
        start,
        stop,
        course.map(([part, middle, half]): Point => [part, middle + (one * 2 - 1) * half]),
      ),
    )
  if (muscle === 'calf')
    return along(joint, end, [
      [0, -2, 3.4],
      [0.16, -4, 3.4],
      [0.33, -5.4, 5],
      [0.52, -5, 4],
      [0.74, -4.4, 1.4],
      [1, -4.4, 0.3],
    ])
  if (muscle === 'soleus')
    return along(joint, end, [
      [0.26, -4, 3.4],
      [0.42, -4.4, 5],
      [0.6, -4.6, 3.4],
      [0.8, -4.2, 1.4],
      [1, -4.4, 0.3],
    ])
  if (muscle === 'hamstring')
    return along(root, joint, [
      [0.06, -9, 2],
      [0.3, -8, 4],
      [0.55, -6.6, 4],
      [0.8, -5.4, 2.6],
      [1.02, -4.4, 1.2],
    ])
  if (muscle === 'thigh-front')
    return along(root, joint, [
      [0, 6, 3],
      [0.3, 6.8, 5],
      [0.55, 7, 4.6],
      [0.8, 6, 2.4],
      [1.02, 6.6, 0.6],
    ])
  const place = laid(end, sole)
  return [-8.2, -6.8, -5.4].map((height, index) =>
    line([place([-6, -7 + index * 0.6]), place([4, height + 2]), place([15, height])]),
  )
}

/** `children`: what the hands hold. It lies over the leg and under the near arm. */
export function Figure(props: { readonly pose: Pose; readonly children?: JSX.Element }): JSX.Element {
  const shapes = (): readonly Shape[] => {
    const { neck, hip, head: way, round = 0, near } = props.pose
    const { neck: nape, head, hair } = headOutlines(neck, way)
    const [foot, toes, shank, thigh, shorts] = legShapes(near.leg)
    return [
      ['skin', nape],
      ['skin', head],
      ['hair', hair],
      ...[foot, toes, shank, thigh].filter((one): one is Shape => one !== undefined),
      ['shirt', trunkOutline(neck, hip, round)],
      ...(shorts ? [shorts] : []),
    ]
  }
  return (
    <>
      <Whole shapes={[...armShapes(props.pose.far.arm)]} far />
      <Whole shapes={legShapes(props.pose.far.leg)} far />
      <Whole shapes={shapes()} />
      <g class="body-fibres">
        <For each={fibresOf(props.pose.stretched, props.pose.near.leg)}>{(d) => <path d={d} />}</For>
      </g>
      {props.children}
      <Whole shapes={armShapes(props.pose.near.arm)} />
    </>
  )
}

/** "This way": a bent arrow with its head. */
export function Arrow(props: { readonly through: readonly Point[] }): JSX.Element {
  const head = () => {
    const last = props.through.at(-1) ?? [0, 0]
    const before = props.through.at(-2) ?? [0, 0]
    const place = laid(last, toward(between(before, last, 0.5), last))
    return [place([-8, 6]), last, place([-8, -6])].map((point) => point.map((one) => one.toFixed(1)).join(' ')).join('L')
  }
  return <path class="body-arrow" d={`${line(props.through)}M${head()}`} />
}

/** A bed from the side, its mattress at `top`. */
export function Bed(props: {
  readonly top: number
  readonly left: number
  readonly right: number
  readonly pillow?: boolean
}): JSX.Element {
  const mattress = () =>
    `M${props.left + 6} ${props.top}H${props.right - 6}Q${props.right} ${props.top} ${props.right} ${props.top + 6}V${props.top + 18}Q${props.right} ${props.top + 24} ${props.right - 6} ${props.top + 24}H${props.left + 6}Q${props.left} ${props.top + 24} ${props.left} ${props.top + 18}V${props.top + 6}Q${props.left} ${props.top} ${props.left + 6} ${props.top}Z`
  const pillow = () =>
    props.pillow
      ? `M${props.left + 4} ${props.top - 2}Q${props.left - 3} ${props.top - 19} ${props.left + 15} ${props.top - 18}L${props.left + 38} ${props.top - 15}Q${props.left + 50} ${props.top - 10} ${props.left + 44} ${props.top - 2}Z`
      : ''
  const frame = () =>
    `M${props.left + 14} ${props.top + 24}V${floor}M${props.right - 14} ${props.top + 24}V${floor}M${props.left} ${floor}H${props.right}`
  return <Around soft={mattress() + pillow()} d={mattress() + pillow() + frame()} />
}

/** Floor, wall, stool, bed: what stands around a body. */
export const Around = (props: { readonly d: string; readonly soft?: string }): JSX.Element => (
  <g class="body-around">
    <Show when={props.soft}>{(soft) => <path class="body-soft" d={soft()} />}</Show>
    <path d={props.d} />
  </g>
)
