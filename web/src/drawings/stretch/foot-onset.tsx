// A cramp of the foot: sitting with the heel on the bed, the hand bends the toes up and back. The foot is drawn again, nearer.
import { createUniqueId, For, type JSX } from 'solid-js'
import { arm, from, laid, leg, line, long, type Point } from './body.js'
import { Arrow, Bed, Figure, type Pose } from './figure.jsx'
import { ankleAbove, ballOf, footOutlines, shankOutline } from './outlines.js'

const bed = 206
const sole = -14
const toes = 58
const hip: Point = [70, bed - 15]
const foot = ankleAbove([150, bed], sole)
const neck = from(hip, -62, long('trunk'))
const shoulder = from(neck, 118, 6)
const tips = from(ballOf(foot, sole), -66, 14)

const pose: Pose = {
  hip,
  neck,
  head: -60,
  round: 6,
  near: {
    leg: { leg: leg(hip, foot), sole, toes },
    arm: { arm: arm(shoulder, from(tips, -140, 15)), hand: 38, closed: true },
  },
  far: {
    leg: { leg: leg(hip, from(hip, 3, long('thigh') + long('shank') - 3)), sole: -80 },
    arm: { arm: arm(shoulder, from(foot, -100, 22)), hand: 70, closed: true },
  },
  stretched: 'sole',
}

const middle: Point = [218, 104]
const radius = 45
/** The foot alone, larger, in a circle. */
const [footShape, toesShape] = footOutlines([0, 0], 0, toes)
const shin = shankOutline({ root: [0, 0], joint: [-16, -57], end: [0, 0] })
const soleFibres = [-8.4, -7.2, -6].map((height, index) => {
  const place = laid([0, 0], 0)
  return line([place([-6, -7 + index * 0.7]), place([4, height + 1.6]), place([14, height]), place([18, height + 1.2])])
})

function Nearer(): JSX.Element {
  const id = createUniqueId()
  const [x, y] = middle
  return (
    <>
      <clipPath id={id}>
        <circle cx={x} cy={y} r={radius} />
      </clipPath>
      <circle class="body-glass" cx={x} cy={y} r={radius} />
      <g clip-path={`url(#${id})`}>
        <g transform={`translate(${x - 11} ${y + 13}) rotate(-6) scale(2)`} class="body-larger">
          <For each={[toesShape, footShape, shin]}>{(d) => <path class="body-edge" d={d} />}</For>
          <For each={[toesShape, footShape, shin]}>{(d) => <path class="body-skin" d={d} />}</For>
          <g class="body-fibres">
            <For each={soleFibres}>{(d) => <path d={d} />}</For>
          </g>
        </g>
      </g>
      <circle class="body-glass-rim" cx={x} cy={y} r={radius} />
      <Arrow
        through={[
          [x + 37, y + 14],
          [x + 40, y - 5],
          [x + 30, y - 22],
        ]}
      />
    </>
  )
}

export function FootOnset(): JSX.Element {
  return (
    <>
      <Bed top={bed} left={20} right={262} pillow />
      <Figure pose={pose} />
      <path class="body-lead" d={`M${tips[0] + 8} ${tips[1] - 6}L${middle[0] - radius * 0.62} ${middle[1] + radius * 0.78}`} />
      <Nearer />
    </>
  )
}
