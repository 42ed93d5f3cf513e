// What did this entry say before? Every version is kept; here they are, oldest first.
import { createSignal, For, Show, type JSX } from 'solid-js'
import { described, diaryWords } from '@charley/core'
import { api } from '../api.js'
import { addressOf } from '../../router.js'
import { asked } from '../asked.js'
import { dateOf, deviceZone, shortDate, timeOf } from '../moments.js'

const words = diaryWords.today

export function History(props: { readonly id: string }): JSX.Element {
  const [open, setOpen] = createSignal(false)
  const found = asked(
    () => (open() ? props.id : undefined),
    (id) => api.history(id),
  )
  const when = (recorded: string) => `${shortDate(dateOf(recorded, deviceZone()))}, ${timeOf(recorded, deviceZone())}`
  const saidOf = (version: Parameters<typeof described>[0]) => {
    const { name, detail } = described(version)
    return [name, detail].filter(Boolean).join(', ')
  }
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.history}</summary>
      <Show when={found.problem()}>
        {(problem) => <p class="hint">{problem().away ? words.historyAway : problem().message}</p>}
      </Show>
      <Show when={found.value()}>
        {(history) => (
          <>
            <ol class="history">
              <For each={history().versions}>
                {(version) => <li>{words.version(when(version.recorded), saidOf(version))}</li>}
              </For>
            </ol>
            <Show when={history().versions.length === 1}>
              <p class="hint">{words.historyNone}</p>
            </Show>
            <p>
              <a href={addressOf('data', 'out', props.id)}>{words.deleteForGood}</a>
            </p>
          </>
        )}
      </Show>
    </details>
  )
}
