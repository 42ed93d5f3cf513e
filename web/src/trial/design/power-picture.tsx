// Can it succeed? For each length, how many times in ten such a trial would show it: two lines, the goal, and the length that is chosen.
import { For, Show, type JSX } from 'solid-js'
import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { trialDesignWords, type PowerAnswer, type PowerCell } from '@charley/core/trial'

const words = trialDesignWords.power
const [width, height, left, right, top, foot] = [600, 250, 44, 584, 40, 204]
const goal = 0.8

const tenths = (value: number) => Math.round(value * 10)

/** The effects asked about, the larger first. */
export const effectsOf = ({ planned }: PowerAnswer): readonly number[] => planned.map(({ effect }) => effect)

export function PowerPicture(props: {
  readonly answer: PowerAnswer
  /** Weeks of run-in, which come on top of the periods. */
  readonly runInWeeks: number
  readonly names: readonly string[]
}): JSX.Element {
  const cells = (effect: number) =>
    props.answer.table.filter((cell) => cell.effect === effect).toSorted((a, b) => a.weeks - b.weeks)
  const weeks = (cell: PowerCell) => cell.weeks + props.runInWeeks
  const most = () => Math.max(...props.answer.table.map(weeks), ...props.answer.planned.map(weeks))
  const across = () => scaleLinear([props.runInWeeks, most()], [left, right])
  const up = scaleLinear([0, 1], [foot, top])
  const path = (effect: number) =>
    line<PowerCell>()
      .x((cell) => across()(weeks(cell)))
      .y(({ shown }) => up(shown.value))([...cells(effect)]) ?? ''
  const band = (effect: number) =>
    area<PowerCell>()
      .x((cell) => across()(weeks(cell)))
      .y0(({ shown }) => up(Math.max(0, shown.value - 2 * shown.error)))
      .y1(({ shown }) => up(Math.min(1, shown.value + 2 * shown.error)))([...cells(effect)]) ?? ''
  const chosen = () => props.answer.planned[0]
  const label = () =>
    props.answer.planned.map((cell, at) => `${props.names[at] ?? ''}: ${words.times(tenths(cell.shown.value))}`).join('; ')
  const ticks = () =>
    across()
      .ticks(6)
      .filter((tick) => Number.isInteger(tick) && tick > 0)
  return (
    <figure class="power">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label()}>
        <For each={[0, 0.5, goal, 1]}>
          {(value) => (
            <>
              <line class={value === goal ? 'effect-worth' : 'power-rule'} x1={left} x2={right} y1={up(value)} y2={up(value)} />
              <text class="effect-tick" x={left - 8} y={up(value) + 5} text-anchor="end">
                {tenths(value)}
              </text>
            </>
          )}
        </For>
        <Show when={chosen()}>
          {(cell) => <line class="power-chosen" x1={across()(weeks(cell()))} x2={across()(weeks(cell()))} y1={top} y2={foot} />}
        </Show>
        <For each={effectsOf(props.answer)}>
          {(effect, at) => (
            <g class={`power-${at() === 0 ? 'large' : 'small'}`}>
              <path class="power-band" d={band(effect)} />
              <path class="power-line" d={path(effect)} />
              <Show when={props.answer.planned[at()]}>
                {(cell) => <circle class="power-dot" cx={across()(weeks(cell()))} cy={up(cell().shown.value)} r="6" />}
              </Show>
            </g>
          )}
        </For>
        <For each={ticks()}>
          {(tick) => (
            <text class="effect-tick" x={across()(tick)} y={foot + 20} text-anchor="middle">
              {tick}
            </text>
          )}
        </For>
        <text class="effect-tick" x="0" y="22">
          {words.axisUp}
        </text>
        <text class="effect-tick" x={right} y={foot + 42} text-anchor="end">
          {words.axis}
        </text>
      </svg>
      <figcaption class="legend">
        <For each={props.names}>
          {(name, at) => (
            <span>
              <i class={`key key-${at() === 0 ? 'large' : 'small'}`} /> {name}
            </span>
          )}
        </For>
      </figcaption>
      <details class="twin">
        <summary>{words.table}</summary>
        <div class="scroll" tabindex="0" role="group" aria-label={trialDesignWords.long.picture}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.columns.weeks}</th>
                <For each={props.names}>{(name) => <th scope="col">{name}</th>}</For>
              </tr>
            </thead>
            <tbody>
              <For each={cells(effectsOf(props.answer)[0] ?? 0)}>
                {(cell) => (
                  <tr>
                    <th scope="row">{Math.round(weeks(cell))}</th>
                    <For each={effectsOf(props.answer)}>
                      {(effect) => {
                        const found = () => cells(effect).find(({ pairs }) => pairs === cell.pairs)
                        return (
                          <td>
                            <Show when={found()}>
                              {(one) => (
                                <>
                                  {words.inHundred(one().shown.value)} <small>± {words.plus(one().shown.error)}</small>
                                </>
                              )}
                            </Show>
                          </td>
                        )
                      }}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
