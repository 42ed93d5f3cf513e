// What to do, beside food: the list of it, and the stretches with their timer. Both need a result to be drawn from.
import { createEffect, createResource, Show, type JSX } from 'solid-js'
import { page } from '@charley/core'
import { fixPageWords } from '@charley/core/fix'
import { ask } from '../core/client.js'
import type { FixFound } from '../core/fixing.js'
import { Heading } from '../parts/heading.jsx'
import { addressOf, go } from '../router.js'
import * as session from '../session/session.js'
import { FixList } from './fix-list.jsx'
import { Stretch } from './stretch/stretch.jsx'
import '../styles/fix.css'
import '../styles/fix-print.css'
import '../styles/fix-stretch.css'
import '../styles/fix-timer.css'

const words = fixPageWords

/** Waits for the result and for what follows from it; an emergency has a screen of its own. */
function WithFixes(props: {
  readonly title: string
  readonly class: string
  readonly children: (found: FixFound) => JSX.Element
}): JSX.Element {
  const result = () => {
    const found = session.assessment()
    return found && found.method.draws > 0 ? found : undefined
  }
  createEffect(() => {
    if (session.hasAnswers() && !result() && !session.thinking() && !session.failure()) void session.thinkForResult()
  })
  createEffect(() => {
    if (session.assessment()?.urgency.tier === 'emergency') go('urgent')
  })
  const [found] = createResource(result, (assessment) => ask('fixes', assessment, session.heard()))
  const failed = () => session.failure() !== undefined || found.error !== undefined
  return (
    <article class={props.class} aria-busy={found.loading || session.thinking()}>
      <Heading title={props.title} />
      <Show
        when={session.hasAnswers()}
        fallback={
          <>
            <p>{words.noAnswers}</p>
            <p>
              <a class="button" href={addressOf('ask')}>
                {page.welcome.start}
              </a>
            </p>
          </>
        }
      >
        <Show when={failed()}>
          <p class="wrong" role="alert">
            {page.interview.engineFailed}
          </p>
        </Show>
        <Show when={!failed() && found()} fallback={<p class="thinking">{failed() ? '' : words.working}</p>}>
          {(ready) => props.children(ready())}
        </Show>
      </Show>
    </article>
  )
}

/** Everything worth doing beside food, by what it is worth to this person. */
export function FixScreen(): JSX.Element {
  return (
    <WithFixes title={words.title} class="fix">
      {(found) => <FixList found={found} />}
    </WithFixes>
  )
}

/** The stretches, drawn, with a timer; or why there are none. */
export function StretchScreen(): JSX.Element {
  return (
    <WithFixes title={words.stretch.title} class="stretch">
      {(found) => <Stretch found={found} />}
    </WithFixes>
  )
}
