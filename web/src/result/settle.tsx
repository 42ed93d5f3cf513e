// What would settle it? The next question, answered right here, and the tests that are worth a needle.
import { createSignal, For, Show, type JSX } from 'solid-js'
import { analyteWords, capital, listed, nameOfCause, page, questionWords, type Assessment } from '@charley/core'
import { say } from '../parts/focus.js'
import { QuestionCard } from '../questions/question.jsx'
import { addressOf, go } from '../router.js'
import type { Reply } from '../session/reply.js'
import * as session from '../session/session.js'

const words = page.result

function NextQuestion(): JSX.Element {
  const [busy, setBusy] = createSignal(false)
  const [title, setTitle] = createSignal<HTMLElement>()
  const question = () => session.questions().find(({ id }) => id === session.ahead()?.next)
  const answer = async (id: string, reply: Reply) => {
    if (busy()) return
    setBusy(true)
    session.visit(id)
    session.take(id, reply)
    await session.thinkForResult()
    setBusy(false)
    if (session.mustStop()) return go('urgent')
    say(words.updated)
    title()?.focus()
  }
  return (
    <Show when={question()} keyed fallback={<p>{words.settled}</p>}>
      {(asked) => (
        <div class="settle-question" aria-busy={busy()}>
          <h3>{asked.urgent ? words.settleSafety : words.settleQuestion}</h3>
          <QuestionCard question={asked} known={session.known()} inline onReply={(reply) => void answer(asked.id, reply)}>
            <p class="settle-title" tabindex="-1" ref={setTitle}>
              {questionWords[asked.id]?.title ?? asked.id}
            </p>
          </QuestionCard>
          <p>
            <a href={addressOf('ask', asked.id)}>{words.goOn}</a>
          </p>
        </div>
      )}
    </Show>
  )
}

export function Settle(props: { readonly assessment: Assessment }): JSX.Element {
  return (
    <>
      <NextQuestion />
      <h3>{words.settleTests}</h3>
      <Show when={props.assessment.nextTests.length > 0} fallback={<p>{words.noTests}</p>}>
        <ul class="tests">
          <For each={props.assessment.nextTests}>
            {({ analyte, causes }) => (
              <li>
                <b>{capital(analyteWords[analyte]?.name ?? analyte)}</b>{' '}
                <Show when={causes.length > 0}>{words.settleTest(listed(causes.slice(0, 3).map(nameOfCause)))}</Show>
                <Show when={analyteWords[analyte]?.line}>{(line) => <p class="hint">{line()}</p>}</Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  )
}
