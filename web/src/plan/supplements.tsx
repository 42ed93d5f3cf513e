// What can food not reach, and what may fill it? Only what the plan itself gives, with the guard's word and the evidence.
import { For, Show, type JSX } from 'solid-js'
import { actionWords, amountText, analyteWords, listed } from '@charley/core'
import { nutrientName, planPageWords, type SupplementLine } from '@charley/core/fix'
import { Care, WhyNot } from '../fix/verdict-notes.jsx'

const words = planPageWords.supplements

function Line(props: { readonly line: SupplementLine }): JSX.Element {
  const { nutrient, perDay, form, weeks, verdict, check, action, upper } = props.line
  const amount = amountText(nutrient, perDay)
  const asks = verdict.permission === 'ask-first'
  return (
    <li class="change">
      <h3 class="change-line">
        {asks ? words.ask(nutrientName(nutrient), amount, form) : words.plan(nutrientName(nutrient), amount, form, weeks)}
      </h3>
      <Show when={asks}>
        <WhyNot verdict={verdict} />
      </Show>
      <Care verdict={verdict} />
      <Show when={upper !== undefined}>
        <p>{words.upper(amountText(nutrient, upper ?? 0))}</p>
      </Show>
      <Show when={check.length > 0}>
        <p>{words.check(listed(check.map((id) => analyteWords[id]?.name ?? id)))}</p>
      </Show>
      <Show when={actionWords[action]?.evidence}>
        {(evidence) => (
          <p>
            <b>{words.evidence}:</b> {evidence()}
          </p>
        )}
      </Show>
    </li>
  )
}

export function Supplements(props: { readonly lines: readonly SupplementLine[] }): JSX.Element {
  return (
    <Show when={props.lines.length > 0} fallback={<p>{words.none}</p>}>
      <ul class="changes">
        <For each={props.lines}>{(line) => <Line line={line} />}</For>
      </ul>
      <p class="hint">{words.honest}</p>
    </Show>
  )
}
