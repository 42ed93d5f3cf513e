// Would another way of reckoning say something else? Every way beside the chief one, each as a dot with its band, on one axis.
import { For, Show, type JSX } from 'solid-js'
import { capital } from '@charley/core'
import { chanceText, trialResultPageWords, variantText, type Estimate, type TrialResult } from '@charley/core/trial'

import { effectAxis, effectText, type EffectAxis } from './scale.js'

const words = trialResultPageWords.sensitivity
const percent = (value: number) => `${value.toFixed(2)}%`

interface Row {
  readonly name: string
  readonly estimate: Estimate
}
interface Group {
  readonly title: string
  readonly rows: readonly Row[]
}

/** Everything that was reckoned otherwise, by what was supposed. */
export function groupsOf(result: TrialResult): readonly Group[] {
  const some = (name: string, estimate: Estimate | undefined): readonly Row[] => (estimate ? [{ name, estimate }] : [])
  const named = (id: string) => variantText(id)
  const groups: readonly Group[] = [
    { title: words.chief, rows: some(words.chiefRow, result.primary) },
    { title: words.models, rows: result.beside.map((estimate) => ({ name: words.model[estimate.model], estimate })) },
    { title: words.priors, rows: result.priors.map(({ id, estimate }) => ({ name: named(id), estimate })) },
    { title: words.missing, rows: (result.missing?.variants ?? []).map(({ id, estimate }) => ({ name: named(id), estimate })) },
    { title: words.days, rows: [...some(words.asTaken, result.asTaken), ...some(words.withWashout, result.withWashout)] },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

function Line(props: { readonly row: Row; readonly axis: EffectAxis; readonly result: TrialResult }): JSX.Element {
  const [low, high] = [() => props.axis.at(props.row.estimate.low), () => props.axis.at(props.row.estimate.high)]
  const none = () => props.axis.at(props.axis.isRatio ? 1 : 0)
  const text = (value: number) => effectText(props.result.outcome, value)
  return (
    <tr>
      <th scope="row">
        {capital(props.row.name)}
        <small>
          {text(props.row.estimate.middle)} ({words.range(text(props.row.estimate.low), text(props.row.estimate.high))})
        </small>
      </th>
      <td class="forest-cell">
        <svg class="forest" aria-hidden="true">
          <line class="effect-none" x1={percent(none())} x2={percent(none())} y1="0" y2="100%" />
          <line class="forest-band" x1={percent(low())} x2={percent(high())} y1="50%" y2="50%" />
          <circle class="forest-dot" cx={percent(props.axis.at(props.row.estimate.middle))} cy="50%" r="5" />
        </svg>
      </td>
      <td>{chanceText(props.row.estimate.better)}</td>
    </tr>
  )
}

export function Sensitivity(props: { readonly result: TrialResult }): JSX.Element {
  const groups = () => groupsOf(props.result)
  const axis = () =>
    effectAxis(
      props.result.outcome,
      groups().flatMap(({ rows }) => rows.map(({ estimate }) => estimate)),
    )
  return (
    <>
      <p>{words.lead}</p>
      <div class="scroll" tabindex="0" role="group" aria-label={words.title}>
        <table class="forest-table">
          <thead>
            <tr>
              <th scope="col">{words.columns.how}</th>
              <th scope="col">{words.columns.picture}</th>
              <th scope="col">{words.columns.better}</th>
            </tr>
          </thead>
          <For each={groups()}>
            {(group) => (
              <tbody>
                <tr>
                  <th scope="rowgroup" colspan="3" class="forest-group">
                    {group.title}
                  </th>
                </tr>
                <For each={group.rows}>{(row) => <Line row={row} axis={axis()} result={props.result} />}</For>
              </tbody>
            )}
          </For>
        </table>
      </div>
      <Show when={props.result.missing?.tipping}>{(times) => <p>{words.tipping(times())}</p>}</Show>
    </>
  )
}
