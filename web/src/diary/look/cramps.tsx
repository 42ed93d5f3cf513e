// What stood before each cramp? A small line of the 48 hours, drawn and as a table.
import { For, Show, type JSX } from 'solid-js'
import { scaleLinear } from 'd3-scale'
import { described, diaryWords, type Entry } from '@charley/core'
import type { CrampBefore } from '../api.js'
import { timeText } from '../describe.js'
import { dateOf, longDate } from '../moments.js'
import { dayAddress } from '../today/day-switch.jsx'

const words = diaryWords.calendar
const lanes = ['food', 'drink', 'supplement', 'medicine', 'exercise', 'sleep'] as const
type Lane = (typeof lanes)[number]
const laneOf = (kind: Entry['kind']): Lane | undefined => lanes.find((lane) => lane === kind)

const spanHours = 48
const laneHeight = 22
const top = 8
/** Hours before the cramp to a place from the left, in hundredths of the drawing. */
const across = scaleLinear([spanHours, 0], [26, 97])
const percent = (value: number) => `${value.toFixed(2)}%`

const when = ({ entry }: CrampBefore) => `${longDate(dateOf(entry.at, entry.zone))}, ${timeText(entry)}`

function Timeline(props: { readonly cramp: CrampBefore }): JSX.Element {
  const used = () => lanes.filter((lane) => props.cramp.before.some(({ entry }) => laneOf(entry.kind) === lane))
  const height = () => top + used().length * laneHeight
  const middle = (lane: number) => top + (lane + 0.5) * laneHeight
  return (
    <svg
      class="timeline"
      role="img"
      aria-label={words.timelineLabel(when(props.cramp), props.cramp.before.length)}
      height={height() + laneHeight}
    >
      <For each={[48, 36, 24, 12, 0]}>
        {(hours) => <line class="timeline-hour" x1={percent(across(hours))} x2={percent(across(hours))} y1={top} y2={height()} />}
      </For>
      <For each={used()}>
        {(lane, at) => (
          <>
            <text class="timeline-lane" x="0" y={middle(at())} dominant-baseline="middle">
              {words.lanes[lane]}
            </text>
            <line
              class="timeline-rule"
              x1={percent(across(spanHours))}
              x2={percent(across(0))}
              y1={middle(at())}
              y2={middle(at())}
            />
            <For each={props.cramp.before.filter(({ entry }) => laneOf(entry.kind) === lane)}>
              {({ hours }) => (
                <circle
                  class={`timeline-mark timeline-${lane}`}
                  cx={percent(across(Math.min(hours, spanHours)))}
                  cy={middle(at())}
                  r="5"
                />
              )}
            </For>
          </>
        )}
      </For>
      <text class="timeline-axis" x={percent(across(spanHours))} y={height() + 14}>
        {words.axis.start}
      </text>
      <text class="timeline-axis" x={percent(across(24))} y={height() + 14} text-anchor="middle">
        {words.axis.day}
      </text>
      <text class="timeline-axis timeline-end" x="100%" y={height() + 14} text-anchor="end">
        {words.axis.end}
      </text>
    </svg>
  )
}

function One(props: { readonly cramp: CrampBefore }): JSX.Element {
  const { entry } = props.cramp
  return (
    <li class="cramp-before">
      <h3>
        <a href={dayAddress(dateOf(entry.at, entry.zone))}>{when(props.cramp)}</a>
      </h3>
      <Show when={described(entry).detail}>{(detail) => <p>{detail()}</p>}</Show>
      <Show when={props.cramp.before.length > 0} fallback={<p class="hint">{words.nothingBefore}</p>}>
        <Timeline cramp={props.cramp} />
        <details class="twin">
          <summary>{words.table}</summary>
          <div
            class="scroll"
            tabindex="0"
            role="group"
            aria-label={words.timelineLabel(when(props.cramp), props.cramp.before.length)}
          >
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.columns.before}</th>
                  <th scope="col">{words.columns.kind}</th>
                  <th scope="col">{words.columns.what}</th>
                </tr>
              </thead>
              <tbody>
                <For each={props.cramp.before}>
                  {({ hours, entry: one }) => (
                    <tr>
                      <th scope="row">{words.hoursBefore(hours)}</th>
                      <td>{words.lanes[laneOf(one.kind) ?? 'food']}</td>
                      <td>{[described(one).name, described(one).detail].filter(Boolean).join(', ')}</td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </div>
        </details>
      </Show>
    </li>
  )
}

export function Cramps(props: { readonly cramps: readonly CrampBefore[] }): JSX.Element {
  const known = () =>
    props.cramps
      .map((cramp) => ({ ...cramp, before: cramp.before.filter(({ entry }) => laneOf(entry.kind) !== undefined) }))
      .reverse()
  return (
    <section class="cramps" aria-labelledby="cramps-title">
      <h2 id="cramps-title">{words.crampsTitle}</h2>
      <p class="hint">{words.crampsLead}</p>
      <Show when={known().length > 0} fallback={<p>{words.noCramps}</p>}>
        <ul class="cramp-list">
          <For each={known()}>{(cramp) => <One cramp={cramp} />}</For>
        </ul>
      </Show>
    </section>
  )
}
