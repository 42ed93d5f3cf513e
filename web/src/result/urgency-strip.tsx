// How fast must this person act? The first thing on the result, in the colour and size that its tier deserves.
import { For, Show, type JSX } from 'solid-js'
import { capital, listed, page, ruleWords, type Urgency } from '@charley/core'
import { addressOf } from '../router.js'
import { heard } from '../session/session.js'
import { reason } from './names.js'

export function UrgencyStrip(props: { readonly urgency: Urgency }): JSX.Element {
  const deciding = () => props.urgency.fired.filter(({ tier }) => tier === props.urgency.tier)
  // "Look after it yourself" is said only when nothing that could gainsay it is still unasked.
  const halfKnown = () => props.urgency.needs.length > 0 && deciding().length === 0
  const steps = () => [...new Set(deciding().flatMap(({ rule }) => ruleWords[rule]?.doNow ?? []))]
  return (
    <section class={`strip strip-${props.urgency.tier}`} aria-labelledby="strip-title">
      <p class="strip-margin">{page.result.urgencyTitle}</p>
      <div>
        <h2 id="strip-title">{halfKnown() ? page.urgent.soFar : page.urgent.tiers[props.urgency.tier]}</h2>
        <Show when={halfKnown()} fallback={<p>{page.urgent.lines[props.urgency.tier]}</p>}>
          <p>
            {page.urgent.stillOpen} <a href={addressOf('ask')}>{page.urgent.answerThem}</a>
          </p>
        </Show>
        <Show when={deciding().length > 0}>
          <ul class="plain">
            <For each={deciding()}>
              {({ rule, because }) => (
                <li>
                  <b>{ruleWords[rule]?.title ?? capital(rule)}.</b> {ruleWords[rule]?.why}{' '}
                  <Show when={because.length > 0}>
                    <small>
                      {page.result.urgencyWhy}: {listed(because.map((id) => reason(heard(), id)))}.
                    </small>
                  </Show>
                </li>
              )}
            </For>
          </ul>
          <Show when={steps().length > 0}>
            <ol class="steps-now">
              <For each={steps()}>{(step) => <li>{step}</li>}</For>
            </ol>
          </Show>
        </Show>
      </div>
    </section>
  )
}
