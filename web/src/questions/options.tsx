// How does one choose one thing of several? Full-width rows with a key each; choosing answers at once.
import { createSignal, For, Show, type JSX } from 'solid-js'
import { page } from '@charley/core'
import { moveFocus, onKeys } from '../parts/keys.js'

export interface Option {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** "Don't know" and the like: a step back in weight, equal in size. */
  readonly quiet?: boolean
}

export function Options(props: {
  readonly options: readonly Option[]
  readonly chosen: string | undefined
  readonly labelledBy: string
  /** Keys count only while the focus is inside: the question stands on a page with other things. */
  readonly inline?: boolean | undefined
  readonly onChoose: (id: string) => void
}): JSX.Element {
  const [group, setGroup] = createSignal<HTMLElement>()
  onKeys((key, event) => {
    if (props.inline && !group()?.contains(event.target as Node)) return
    const option = /^[1-9]$/.test(key) ? props.options[Number(key) - 1] : undefined
    if (option) props.onChoose(option.id)
    else if (!moveFocus(group(), key)) return
    event.preventDefault()
  })
  return (
    <div class="options" role="group" aria-labelledby={props.labelledBy} ref={setGroup}>
      <For each={props.options}>
        {(option, index) => (
          <button
            type="button"
            class="option"
            classList={{ 'option-quiet': option.quiet === true }}
            data-choice
            aria-pressed={props.chosen === option.id}
            onClick={() => props.onChoose(option.id)}
          >
            <kbd aria-hidden="true">{index() + 1}</kbd>
            <span class="option-label">
              {option.label}
              <Show when={option.hint}>{(hint) => <small>{hint()}</small>}</Show>
              <Show when={props.chosen === option.id}>
                <small>{page.interview.chosen}</small>
              </Show>
            </span>
          </button>
        )}
      </For>
    </div>
  )
}
