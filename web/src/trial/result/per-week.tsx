// How many a week, one way and the other? Two bars with their doubt, and the difference in words.
import { For, type JSX } from 'solid-js'
import { scaleLinear } from 'd3-scale'
import { capital } from '@charley/core'
import { trialResultPageWords, type PerWeek as PerWeekFound, type Protocol } from '@charley/core/trial'

const words = trialResultPageWords.perWeek
const percent = (value: number) => `${value.toFixed(2)}%`
const one = (value: number) =>
  new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(value)

export function PerWeek(props: { readonly found: PerWeekFound; readonly protocol: Protocol }): JSX.Element {
  const isSleep = () => props.protocol.outcome === 'sleep' || props.protocol.outcome === 'severity'
  const rows = () => [
    { name: capital(props.protocol.against.name), band: props.found.against, kind: 'against' },
    { name: capital(props.protocol.tried.name), band: props.found.tried, kind: 'tried' },
  ]
  const across = () =>
    scaleLinear([0, isSleep() ? 10 : Math.max(...rows().map(({ band }) => band.high), 0.1) * 1.05], [0, 100]).clamp(true)
  return (
    <div class="per-week">
      <For each={rows()}>
        {({ name, band, kind }) => (
          <div class="per-week-row">
            <p>
              <b>{name}</b>: {words.value(props.protocol.outcome, one(band.middle), one(band.low), one(band.high))}
            </p>
            <svg
              class="bar"
              role="img"
              aria-label={`${name}: ${words.value(props.protocol.outcome, one(band.middle), one(band.low), one(band.high))}`}
            >
              <rect class="bar-track" width="100%" height="100%" rx="3" />
              <rect
                class="bar-band"
                x={percent(across()(band.low))}
                width={percent(across()(band.high) - across()(band.low))}
                height="100%"
              />
              <rect class={`bar-value per-week-${kind}`} y="32%" width={percent(across()(band.middle))} height="36%" rx="2" />
            </svg>
          </div>
        )}
      </For>
    </div>
  )
}
