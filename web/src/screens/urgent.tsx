// What if it cannot wait? One calm screen: what to do now, whom to call, and why; the questions stop while the answers stand.
import { createEffect, For, onMount, Show, type JSX } from 'solid-js'
import { capital, nameOfFact, page, ruleWords } from '@charley/core'
import { Heading } from '../parts/heading.jsx'
import { addressOf, go, replaceWith } from '../router.js'
import { reason } from '../result/names.js'
import * as session from '../session/session.js'

const words = page.urgent

function CallButtons(props: { readonly emergency: boolean }): JSX.Element {
  return (
    <ul class="calls" aria-label={words.call}>
      <For each={props.emergency ? words.numbers : words.sameDayNumbers}>
        {({ label, tel, where }) => (
          <li>
            <a class="call" href={`tel:${tel}`}>
              <b>{label}</b>
              <small>{where}</small>
            </a>
          </li>
        )}
      </For>
    </ul>
  )
}

export function Urgent(): JSX.Element {
  onMount(async () => {
    if (session.hasAnswers() && session.assessment() === undefined) await session.thinkForInterview()
    if (!session.assessment()) replaceWith('welcome')
  })
  const urgency = () => session.assessment()?.urgency
  const emergency = () => urgency()?.tier === 'emergency'
  // Reached by its address, or left by a changed answer: then there is nothing urgent to show.
  createEffect(() => {
    const tier = urgency()?.tier
    if (tier && tier !== 'emergency' && tier !== 'same-day') replaceWith('result')
  })
  const fired = () => urgency()?.fired.filter(({ tier }) => tier === urgency()?.tier) ?? []
  const steps = () => [...new Set(fired().flatMap(({ rule }) => ruleWords[rule]?.doNow ?? []))]
  const because = () => [...new Set(fired().flatMap((rule) => rule.because))]
  const distressed = () => because().includes('distress-or-self-harm')
  const goOn = () => {
    session.acceptToday()
    go('ask')
  }
  return (
    <Show when={urgency()}>
      {(found) => (
        <article class={`urgent urgent-${found().tier}`}>
          <div class="urgent-head">
            <Heading title={words.tiers[found().tier]} class="display" />
            <p class="lead">{words.lines[found().tier]}</p>
            <CallButtons emergency={emergency()} />
            <Show when={emergency()}>
              <p>{words.lead}</p>
            </Show>
            <Show when={distressed()}>
              <p>
                <b>{words.distress}</b>
              </p>
            </Show>
          </div>
          <section>
            <h2>{words.doNow}</h2>
            <ol class="steps-now">
              <For each={steps()}>{(step) => <li>{step}</li>}</For>
            </ol>
            <p class="hint">{words.showPage}</p>
          </section>
          <section>
            <h2>{words.why}</h2>
            <For each={fired()}>
              {({ rule }) => (
                <p>
                  <b>{ruleWords[rule]?.title ?? rule}.</b> {ruleWords[rule]?.why}
                </p>
              )}
            </For>
            <p>
              {words.because}:{' '}
              {because()
                .map((id) => reason(session.heard(), id))
                .join('; ')}
              .
            </p>
          </section>
          <section class="not-me">
            <h2>{words.notMe}</h2>
            <p>{words.notMeWhy}</p>
            <ul class="chips">
              <For each={because()}>
                {(fact) => (
                  <Show when={session.questionAsking(fact)}>
                    {(question) => (
                      <li>
                        <a class="chip" href={addressOf('ask', question())}>
                          {words.change(capital(nameOfFact(fact)))}
                        </a>
                      </li>
                    )}
                  </Show>
                )}
              </For>
            </ul>
            <Show when={!emergency()} fallback={<p class="hint">{words.emergencyStays}</p>}>
              <p>
                <button type="button" class="button" onClick={goOn}>
                  {words.goOn}
                </button>
              </p>
            </Show>
          </section>
        </article>
      )}
    </Show>
  )
}
