// How does the interview go? One question a screen; each answer is worked through before the next is chosen.
import { createEffect, createSignal, Match, on, onMount, Show, Switch, type JSX } from 'solid-js'
import { page, questionWords } from '@charley/core'
import { Thread } from '../drawings/thread.jsx'
import { onKeys } from '../parts/keys.js'
import { Heading } from '../parts/heading.jsx'
import { QuestionCard } from '../questions/question.jsx'
import { go, place, replaceWith } from '../router.js'
import type { Reply } from '../session/reply.js'
import * as session from '../session/session.js'

/** A wait shorter than this is not worth a word. */
const patienceMs = 500

function Thinking(): JSX.Element {
  const [late, setLate] = createSignal(false)
  createEffect(
    on(session.thinking, (thinking) => {
      setLate(false)
      if (thinking) setTimeout(() => setLate(session.thinking()), patienceMs)
    }),
  )
  return (
    <p class="thinking" aria-live="polite">
      {late() ? page.interview.thinking : ''}
    </p>
  )
}

function Progress(): JSX.Element {
  const at = () => Math.max(1, session.trail().indexOf(place().id ?? '') + 1)
  const left = () => {
    const behind = session.trail().length - at()
    const { low = 0, high = 0 } = session.ahead() ?? {}
    // The question on the screen is among those ahead until it is answered.
    return { low: Math.max(0, low - 1 + behind), high: Math.max(0, high - 1 + behind) }
  }
  const label = () => `${page.interview.number(at())} · ${page.interview.toGo(left().low, left().high)}`
  return (
    <div class="progress">
      <Thread asked={at() - 1} low={left().low + 1} high={left().high + 1} label={label()} />
      <p title={page.interview.honest}>{label()}</p>
    </div>
  )
}

export function Interview(): JSX.Element {
  const question = () => session.questions().find(({ id }) => id === place().id)

  /** From a question already behind, on to the one after it; from the last, to what the engine chose. */
  const goOn = (from?: string) => {
    if (session.mustStop()) return go('urgent')
    const trail = session.trail()
    const after = from === undefined ? undefined : trail[trail.indexOf(from) + 1]
    const next = after ?? session.ahead()?.next
    if (next === undefined) go('result')
    else if (from === undefined) replaceWith('ask', next)
    else go('ask', next)
  }
  const answer = async (reply: Reply) => {
    const asked = question()
    if (!asked || session.thinking()) return
    session.take(asked.id, reply)
    await session.thinkForInterview()
    if (!session.failure()) goOn(asked.id)
  }
  const skip = async () => {
    const asked = question()
    if (!asked || session.thinking()) return
    session.leave(asked)
    await session.thinkForInterview()
    if (!session.failure()) goOn(asked.id)
  }
  const back = () => {
    const before = session.trail()[session.trail().indexOf(place().id ?? '') - 1]
    if (before) go('ask', before)
    else go('welcome')
  }

  onMount(async () => {
    if (session.assessment() === undefined) await session.thinkForInterview()
    if (place().screen === 'ask' && !question() && !session.failure()) goOn()
  })
  createEffect(() => {
    const asked = question()
    if (asked) session.visit(asked.id)
  })
  onKeys((key, event) => {
    if (key !== 'Escape') return
    event.preventDefault()
    back()
  })

  return (
    <div class="interview" aria-busy={session.thinking()}>
      <Switch fallback={<Heading title={page.interview.title} class="said" />}>
        <Match when={session.failure()}>
          {(failure) => (
            <>
              <Heading title={page.interview.title} />
              <p class="wrong" role="alert">
                {page.interview.engineFailed}
              </p>
              <p class="hint">{failure()}</p>
            </>
          )}
        </Match>
        <Match when={question()} keyed>
          {(asked) => (
            <>
              <p class="phase">{page.interview.phases[asked.phase]}</p>
              <QuestionCard question={asked} known={session.known()} onReply={answer}>
                <Heading title={questionWords[asked.id]?.title ?? asked.id} class="question-title" />
              </QuestionCard>
            </>
          )}
        </Match>
      </Switch>
      <Thinking />
      <nav class="steps" aria-label={page.interview.title}>
        <button type="button" class="link-button" onClick={back}>
          ← {page.interview.back}
        </button>
        <Show when={question()?.asks.includes('age') === false}>
          <button type="button" class="link-button" onClick={skip}>
            {page.interview.skip}
          </button>
        </Show>
        <Show when={session.hasAnswers() && session.trail().length > 8}>
          <a class="link-button" href="#/result">
            {page.interview.finish}
          </a>
        </Show>
      </nav>
      <Progress />
      <p class="keys-hint">{page.interview.keys}</p>
    </div>
  )
}
