// How large is the effect, and how sure? The whole curve of what is likely, the middle 95 % shaded, and behind it what was believed before.
import { createUniqueId, For, Show, type JSX } from 'solid-js'
import { area, line } from 'd3-shape'
import { chanceText, trialResultPageWords, type Estimate, type Outcome } from '@charley/core/trial'

import { effectAxis, effectText } from './scale.js'

const words = trialResultPageWords.effect

type Point = Estimate['curve'][number]

const [height, top, foot] = [220, 44, 186]

export function EffectPicture(props: {
  readonly outcome: Outcome
  readonly estimate: Estimate
  readonly prior: Estimate['curve']
  readonly worthwhile: number
}): JSX.Element {
  const clip = createUniqueId()
  const none = () => (props.outcome === 'sleep' ? 0 : 1)
  const axis = () => effectAxis(props.outcome, [props.estimate])
  const peak = () => Math.max(...props.estimate.curve.map(({ density }) => density), ...props.prior.map(({ density }) => density))
  /** Tails beyond the picture are left out rather than pressed against its edge. */
  const inSight = (curve: Estimate['curve']) => curve.filter(({ x }) => axis().holds(x))
  const path = (curve: Estimate['curve']) =>
    area<Point>()
      .x(({ x }) => axis().atCurve(x) * 6)
      .y0(foot)
      .y1(({ density }) => foot - (density / peak()) * (foot - top))([...inSight(curve)]) ?? ''
  const outline = (curve: Estimate['curve']) =>
    line<Point>()
      .x(({ x }) => axis().atCurve(x) * 6)
      .y(({ density }) => foot - (density / peak()) * (foot - top))([...inSight(curve)]) ?? ''
  const text = (value: number) => effectText(props.outcome, value)
  const label = () => words.picture(text(props.estimate.middle), text(props.estimate.low), text(props.estimate.high))
  const ends = () =>
    [axis().at(props.estimate.low) * 6, axis().at(props.estimate.high) * 6].sort((a, b) => a - b) as [number, number]
  return (
    <figure class="effect">
      <svg viewBox={`0 0 600 ${height}`} role="img" aria-label={label()}>
        <clipPath id={clip}>
          <rect x={ends()[0]} width={ends()[1] - ends()[0]} y="0" height={height} />
        </clipPath>
        <path class="effect-all" d={path(props.estimate.curve)} />
        <path class="effect-band" d={path(props.estimate.curve)} clip-path={`url(#${clip})`} />
        <path class="effect-prior" d={outline(props.prior)} />
        <line class="effect-none" x1={axis().at(none()) * 6} x2={axis().at(none()) * 6} y1={top - 10} y2={foot} />
        <line
          class="effect-worth"
          x1={axis().at(props.worthwhile) * 6}
          x2={axis().at(props.worthwhile) * 6}
          y1={top - 2}
          y2={foot}
        />
        <line
          class="effect-middle"
          x1={axis().at(props.estimate.middle) * 6}
          x2={axis().at(props.estimate.middle) * 6}
          y1={top}
          y2={foot}
        />
        <line class="effect-axis" x1="0" x2="600" y1={foot} y2={foot} />
        <For each={axis().ticks}>
          {({ value, text: tick }) => (
            <text class="effect-tick" x={axis().at(value) * 6} y={foot + 19} text-anchor="middle">
              {tick}
            </text>
          )}
        </For>
        <text class="effect-side" x="4" y="14">
          ← {words.better}
        </text>
        <text class="effect-side" x="596" y="14" text-anchor="end">
          {words.worse} →
        </text>
      </svg>
      <figcaption class="legend">
        <span>
          <i class="key key-band" /> {words.legend.band}
        </span>
        <span>
          <i class="key key-prior" /> {words.legend.prior}
        </span>
        <span>
          <i class="key key-worth" /> {words.legend.worth(text(props.worthwhile))}
        </span>
      </figcaption>
      <details class="twin">
        <summary>{words.table}</summary>
        <table>
          <tbody>
            <tr>
              <th scope="row">{words.rows.middle}</th>
              <td>{text(props.estimate.middle)}</td>
            </tr>
            <tr>
              <th scope="row">{words.rows.band}</th>
              <td>{words.range(text(props.estimate.low), text(props.estimate.high))}</td>
            </tr>
            <tr>
              <th scope="row">{words.rows.better}</th>
              <td>{chanceText(props.estimate.better)}</td>
            </tr>
            <tr>
              <th scope="row">{words.rows.worthwhile}</th>
              <td>{chanceText(props.estimate.worthwhile)}</td>
            </tr>
            <tr>
              <th scope="row">{words.rows.worse}</th>
              <td>{chanceText(props.estimate.worse)}</td>
            </tr>
            <Show when={props.prior.length > 0}>
              <tr>
                <th scope="row">{words.rows.prior}</th>
                <td>{words.priorRange(...priorEnds(props.prior, props.outcome))}</td>
              </tr>
            </Show>
          </tbody>
        </table>
      </details>
    </figure>
  )
}

/** The middle 95 % of a curve, summed by trapezia. */
function priorEnds(curve: Estimate['curve'], outcome: Outcome): [string, string] {
  const steps = curve.slice(1).map((point, at) => {
    const before = curve[at] ?? point
    return { x: point.x, mass: ((point.density + before.density) / 2) * (point.x - before.x) }
  })
  const all = steps.reduce((sum, { mass }) => sum + mass, 0)
  const at = (share: number) => {
    let sum = 0
    return steps.find(({ mass }) => (sum += mass) >= share * all)?.x ?? curve.at(-1)?.x ?? 0
  }
  const back = (x: number) => effectText(outcome, outcome === 'sleep' ? x : Math.exp(x))
  return [back(at(0.025)), back(at(0.975))]
}
