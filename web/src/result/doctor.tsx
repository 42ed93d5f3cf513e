// What is worth asking the doctor? The questions of the causes that come first, from the long prose, each once.
import { createResource, For, Show, type JSX } from 'solid-js'
import { mainBand, type Assessment } from '@charley/core'

const causesAsked = 3
const shareAsked = 0.08
const questionsShown = 6

export function Doctor(props: { readonly assessment: Assessment }): JSX.Element {
  const [pages] = createResource(() => import('@charley/core/pages').then(({ causePages }) => causePages))
  const questions = () => {
    const likely = props.assessment.ranking.filter((cause, place) => place < causesAsked && mainBand(cause).value >= shareAsked)
    return [...new Set(likely.flatMap(({ id }) => pages()?.[id]?.ask ?? []))].slice(0, questionsShown)
  }
  return (
    <Show when={questions().length > 0}>
      <ul class="plain">
        <For each={questions()}>{(question) => <li>{question}</li>}</For>
      </ul>
    </Show>
  )
}
