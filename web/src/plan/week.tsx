// On which day is what? Seven days side by side where there is room, one under the other on a phone.
import { For, Show, type JSX } from 'solid-js'
import { changeShort, planPageWords, weekView, type CheckedPlan } from '@charley/core/fix'

const words = planPageWords.week

export function Week(props: { readonly plan: CheckedPlan }): JSX.Element {
  const days = () => weekView(props.plan)
  const textOf = (id: string, times: number) => {
    const change = props.plan.changes.find((one) => one.id === id)
    if (!change) return ''
    return times === 1 ? changeShort(change) : words.times(times, changeShort(change))
  }
  return (
    <>
      <ol class="week">
        <For each={days()}>
          {({ day, changes }) => (
            <li>
              <h2>{words.days[day]}</h2>
              <Show when={changes.length > 0} fallback={<p class="hint">{words.nothing}</p>}>
                <ul class="plain">
                  <For each={changes}>{({ id, times }) => <li>{textOf(id, times)}</li>}</For>
                </ul>
              </Show>
            </li>
          )}
        </For>
      </ol>
      <p class="hint">{words.usual}</p>
      <p class="on-paper-no">
        <button type="button" class="button button-quiet" onClick={() => print()}>
          {words.print}
        </button>
      </p>
    </>
  )
}
