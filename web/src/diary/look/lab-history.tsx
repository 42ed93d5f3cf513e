// How has one blood test gone over time? A line over the bands of its usual limits, and the same as a table.
import { For, Show, type JSX } from 'solid-js'
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { analyteWords, capital, diaryWords, page, plain, type Profile } from '@charley/core'
import { ask } from '../../core/client.js'
import type { LabLimits } from '../../core/service.js'
import type { LabPoint, LabSeries } from '../api.js'
import { asked } from '../asked.js'
import { dateOf, shortDate } from '../moments.js'

const words = diaryWords.labs
const nameOf = (analyte: string) => capital(analyteWords[analyte]?.name ?? analyte)
const dateText = ({ entry }: LabPoint) => shortDate(dateOf(entry.at, entry.zone))
const printed = ({ entry }: LabPoint) =>
  entry.kind === 'lab' && entry.payload ? diaryWords.today.lab(entry.payload.value, entry.payload.unit) : ''

type Read = LabPoint & { readonly value: number }
const isRead = (point: LabPoint): point is Read => point.value !== undefined
const isLevel = (level: string): level is keyof typeof page.labs.readings => level in page.labs.readings
/** What cannot be read has no place in the drawing; its row says why. */
const readsAs = ({ level, problem }: LabPoint) =>
  problem ?? (level !== undefined && isLevel(level) ? page.labs.readings[level] : words.unread)

/** What is drawn: all values, the limits nearest to them, and a little air. */
function frame(points: readonly Read[], limits: LabLimits | undefined) {
  const values = points.map(({ value }) => value)
  const borders = (limits?.levels ?? []).flatMap(({ below }) => (below === undefined ? [] : [below]))
  const normal = limits?.levels.findIndex(({ reading }) => reading === 'normal') ?? -1
  const near = [limits?.levels[normal - 1]?.below, limits?.levels[normal]?.below].flatMap((border) => border ?? [])
  const [low, high] = [Math.min(...values, ...near), Math.max(...values, ...near)]
  const air = (high - low || Math.abs(high) || 1) * 0.15
  const times = points.map(({ at }) => Date.parse(at))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  return {
    borders,
    across: scaleLinear([first, first === last ? first + 1 : last], first === last ? [50, 50] : [14, 92]),
    down: scaleLinear([Math.max(0, low - air), high + air], [100, 0]),
  }
}

const percent = (value: number) => `${value.toFixed(2)}%`

function Drawing(props: {
  readonly name: string
  readonly points: readonly Read[]
  readonly limits: LabLimits | undefined
}): JSX.Element {
  const drawn = () => frame(props.points, props.limits)
  const bands = () => {
    const { down } = drawn()
    const [floor = 0, ceiling = 0] = down.domain()
    return (props.limits?.levels ?? []).flatMap(({ reading, below }, at) => {
      const from = Math.max(floor, props.limits?.levels[at - 1]?.below ?? -Infinity)
      const to = Math.min(ceiling, below ?? Infinity)
      return to > from ? [{ reading, y: down(to), height: down(from) - down(to) }] : []
    })
  }
  const path = () => {
    const { across, down } = drawn()
    return line<Read>(
      ({ at }) => across(Date.parse(at)),
      ({ value }) => down(value),
    )([...props.points])
  }
  return (
    <svg class="lab-chart" role="img" aria-label={words.chart(props.name, props.points.length)}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
        <For each={bands()}>
          {({ reading, y, height }) => <rect class={`lab-band lab-${reading}`} width="100" y={y} height={height} />}
        </For>
        <path class="lab-line" d={path() ?? ''} />
      </svg>
      <For each={bands()}>
        {({ reading, y, height }) => (
          <Show when={height > 12}>
            <text class="lab-band-name" x="6" y={percent(y + 1)} dy="0.9rem">
              {page.labs.readings[reading]}
            </text>
          </Show>
        )}
      </For>
      <For each={props.points}>
        {(point) => (
          <>
            <circle
              class="lab-point"
              cx={percent(drawn().across(Date.parse(point.at)))}
              cy={percent(drawn().down(point.value))}
              r="5"
            />
            <text
              class="lab-value"
              x={percent(drawn().across(Date.parse(point.at)))}
              y={percent(drawn().down(point.value))}
              dy="-0.6rem"
              text-anchor="middle"
            >
              {plain(point.value)}
            </text>
          </>
        )}
      </For>
    </svg>
  )
}

export function LabHistory(props: {
  readonly series: LabSeries
  readonly sex: Profile['sex']
  readonly onRemove: (point: LabPoint) => void
}): JSX.Element {
  const limits = asked(
    () => [props.series.analyte, props.sex] as const,
    ([analyte, sex]) => ask('labLimits', analyte, sex),
  )
  const name = () => nameOf(props.series.analyte)
  const points = () => props.series.points.filter(isRead)
  return (
    <section class="lab" aria-label={name()}>
      <h2>
        {name()}
        <Show when={points()[0]?.unit}>{(unit) => <small> {unit()}</small>}</Show>
      </h2>
      <Show when={points().length > 0} fallback={<p class="hint">{words.unreadHint}</p>}>
        <Drawing name={name()} points={points()} limits={limits.value()} />
        <p class="lab-ends" aria-hidden="true">
          <span>{points()[0] ? dateText(points()[0] as LabPoint) : ''}</span>
          <Show when={points().length > 1}>
            <span>{dateText(points().at(-1) as LabPoint)}</span>
          </Show>
        </p>
      </Show>
      <details class="twin">
        <summary>{words.table}</summary>
        <div class="scroll" tabindex="0" role="group" aria-label={name()}>
          <table>
            <thead>
              <tr>
                <For each={['date', 'printed', 'reads', 'remove'] as const}>
                  {(column) => <th scope="col">{words.columns[column]}</th>}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={props.series.points}>
                {(point) => (
                  <tr>
                    <th scope="row">{dateText(point)}</th>
                    <td>{printed(point)}</td>
                    <td>{readsAs(point)}</td>
                    <td>
                      <button
                        type="button"
                        class="remove"
                        aria-label={words.remove(dateText(point))}
                        onClick={() => props.onRemove(point)}
                      >
                        ×
                      </button>
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}
