// What is this, and what is it not? The first page: one question, one button, and the honest small print in plain sight.
import { For, onMount, Show, type JSX } from 'solid-js'
import { page } from '@charley/core'
import { warmUp } from '../core/client.js'
import { Knot } from '../drawings/knot.jsx'
import { Heading } from '../parts/heading.jsx'
import { addressOf } from '../router.js'
import { hasAnswers } from '../session/session.js'

const words = page.welcome

export function Welcome(): JSX.Element {
  // The worker's download begins once the page stands, so that "Start" finds it ready.
  onMount(() => setTimeout(warmUp, 600))
  return (
    <div class="welcome">
      <Knot label={words.knot} />
      <div class="welcome-lead">
        <Heading title={words.title} class="display" />
        <p class="lead">{words.lead}</p>
        <p class="welcome-start">
          <a class="button button-large" href={addressOf('ask')}>
            {hasAnswers() ? words.goOn : words.start}
          </a>
          <Show when={hasAnswers()}>
            <a class="button button-quiet" href={addressOf('result')}>
              {words.seeResult}
            </a>
          </Show>
        </p>
        <p class="hint">{words.minutes}</p>
      </div>
      <aside class="welcome-emergency" aria-labelledby="emergency-title">
        <h2 id="emergency-title">{words.emergencyTitle}</h2>
        <p>{words.emergency}</p>
      </aside>
      <div class="welcome-more">
        <section>
          <h2>{words.isTitle}</h2>
          <ul class="plain">
            <For each={words.is}>{(line) => <li>{line}</li>}</For>
          </ul>
        </section>
        <section>
          <h2>{words.isNotTitle}</h2>
          <ul class="plain">
            <For each={words.isNot}>{(line) => <li>{line}</li>}</For>
          </ul>
        </section>
        <section>
          <h2>{words.diaryTitle}</h2>
          <p>{words.diary}</p>
          <p>
            <a href={addressOf('today')}>{words.diaryOpen}</a> · <a href={addressOf('night')}>{words.night}</a>
          </p>
        </section>
        <section>
          <h2>{words.privacyTitle}</h2>
          <p>{words.privacy}</p>
          <p>
            <a href={addressOf('privacy')}>{words.privacyMore}</a>
          </p>
        </section>
        <section>
          <h2>{words.claimTitle}</h2>
          <p>{words.claim}</p>
          <p>
            <a href={addressOf('know', 'claims')}>{words.claimLink}</a>
          </p>
        </section>
      </div>
    </div>
  )
}
