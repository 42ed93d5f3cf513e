// What is the answer in one sentence? The first cause, or the first two, or that there is not enough to say.
import { Show, type JSX } from 'solid-js'
import { leaders, nameOfCause, page, type Assessment } from '@charley/core'

const words = page.result.verdicts

export function sentence({ verdict, ranking }: Assessment): string {
  const [first, second] = leaders(ranking)
  if (!first || verdict === 'not-enough') return words['not-enough']
  if (verdict === 'clear' || !second)
    return first.id === 'background' ? words.clearBackground : words.clear(nameOfCause(first.id))
  return words.open(nameOfCause(first.id), nameOfCause(second.id))
}

export function Verdict(props: { readonly assessment: Assessment }): JSX.Element {
  const first = () => leaders(props.assessment.ranking)[0]
  return (
    <div class="verdict">
      <p class="verdict-sentence">{sentence(props.assessment)}</p>
      <p class="verdict-sure">
        <Show when={props.assessment.verdict !== 'not-enough'} fallback={words.notEnoughWhy}>
          <Show when={props.assessment.verdict === 'clear' && first()?.kind === 'mimic'}>{words.mimic} </Show>
          <Show when={props.assessment.verdict === 'open'}>{words.openNear} </Show>
          <Show when={props.assessment.method.draws > 0}>{words.first(first()?.ranksFirst ?? 0)}</Show>
        </Show>
      </p>
    </div>
  )
}
