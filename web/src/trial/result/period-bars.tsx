// How did each period go, now that the seal is open? One bar a period, in the order in which they came.
import { For, type JSX } from 'solid-js'
import { capital } from '@charley/core'
import { trialResultPageWords, type Outcome, type PeriodCount, type Protocol } from '@charley/core/trial'
import { shortDate } from '../../diary/moments.js'

const words = trialResultPageWords.periods
const one = (value: number) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(value)
const daysAWeek = 7

/** A week's worth for what is counted; the mean for what is marked. */
const levelOf = ({ total, observed }: PeriodCount, outcome: Outcome): number | undefined => {
  if (observed === 0) return undefined
  return outcome === 'cramps' || outcome === 'cramp-nights' ? (total / observed) * daysAWeek : total / observed
}

const [width, height, foot, top] = [600, 200, 166, 26]

export function PeriodBars(props: { readonly periods: readonly PeriodCount[]; readonly protocol: Protocol }): JSX.Element {
  const level = (period: PeriodCount) => levelOf(period, props.protocol.outcome)
  const most = () => Math.max(0.1, ...props.periods.map((period) => level(period) ?? 0))
  const step = () => width / Math.max(1, props.periods.length)
  const tall = (period: PeriodCount) => ((level(period) ?? 0) / most()) * (foot - top)
  const nameOf = ({ arm }: PeriodCount) => capital(arm === 'B' ? props.protocol.tried.name : props.protocol.against.name)
  const text = (period: PeriodCount) => {
    const found = level(period)
    return found === undefined ? words.nothing : one(found)
  }
  return (
    <figure class="period-bars">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.picture(props.periods.length)}>
        <For each={props.periods}>
          {(period, at) => (
            <g class={`period-${period.arm}`}>
              <rect
                x={at() * step() + step() * 0.14}
                width={step() * 0.72}
                y={foot - tall(period)}
                height={tall(period)}
                rx="3"
              />
              <text class="effect-tick" x={(at() + 0.5) * step()} y={foot - tall(period) - 5} text-anchor="middle">
                {text(period)}
              </text>
              <text class="effect-tick" x={(at() + 0.5) * step()} y={foot + 19} text-anchor="middle">
                {period.arm === 'B' ? words.tried : words.against}
              </text>
            </g>
          )}
        </For>
        <line class="effect-axis" x1="0" x2={width} y1={foot} y2={foot} />
      </svg>
      <figcaption class="legend">
        <span>
          <i class="key key-against" /> {words.against}: {props.protocol.against.name}
        </span>
        <span>
          <i class="key key-tried" /> {words.tried}: {props.protocol.tried.name}
        </span>
      </figcaption>
      <details class="twin">
        <summary>{words.table}</summary>
        <div class="scroll" tabindex="0" role="group" aria-label={words.picture(props.periods.length)}>
          <table>
            <thead>
              <tr>
                <For each={['period', 'what', 'from', 'observed', 'total', 'level'] as const}>
                  {(column) => (
                    <th scope="col">{column === 'level' ? words.level[props.protocol.outcome] : words.columns[column]}</th>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={props.periods}>
                {(period) => (
                  <tr>
                    <th scope="row">{period.period + 1}</th>
                    <td>{nameOf(period)}</td>
                    <td>{shortDate(period.from)}</td>
                    <td>{words.of(period.observed, period.days)}</td>
                    <td>{one(period.total)}</td>
                    <td>{text(period)}</td>
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
