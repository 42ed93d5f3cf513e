// How does one answer several yes-no facts at once? Ticks, and then one says whether the rest are "no" or "not sure".
import { createSignal, For, Show, type JSX } from 'solid-js'
import { page, type Answer, type FactId } from '@charley/core'
import { moveFocus, onKeys } from '../parts/keys.js'
import type { Option } from './options.js'

export function Many(props: {
  readonly options: readonly Option[]
  readonly given: Readonly<Record<FactId, Answer>>
  readonly labelledBy: string
  /** Keys count only while the focus is inside: the question stands on a page with other things. */
  readonly inline?: boolean | undefined
  readonly onAnswer: (answers: Readonly<Record<FactId, Answer>>) => void
}): JSX.Element {
  const [group, setGroup] = createSignal<HTMLElement>()
  const [ticked, setTicked] = createSignal<ReadonlySet<FactId>>(
    new Set(props.options.map(({ id }) => id).filter((id) => props.given[id] === true)),
  )
  const toggle = (id: FactId) =>
    setTicked((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]))
  const answer = (others: false | null) =>
    props.onAnswer(Object.fromEntries(props.options.map(({ id }) => [id, ticked().has(id) ? true : others])))
  const words = () =>
    ticked().size === props.options.length
      ? { no: page.interview.thatIsAll, unsure: undefined }
      : ticked().size === 0
        ? { no: page.interview.none, unsure: page.interview.notSureOfAny }
        : { no: page.interview.noneOfTheOthers, unsure: page.interview.notSureOfTheOthers }

  onKeys((key, event) => {
    if (props.inline && !group()?.contains(event.target as Node)) return
    const option = /^[1-9]$/.test(key) ? props.options[Number(key) - 1] : undefined
    if (option) toggle(option.id)
    else if (key === '0') answer(false)
    // Enter on a tick is a person who is done with the ticks; on a button the browser presses the button.
    else if (key === 'Enter' && event.target instanceof HTMLInputElement) answer(false)
    else if (!moveFocus(group(), key)) return
    event.preventDefault()
  })
  return (
    <div ref={setGroup}>
      <div class="options" role="group" aria-labelledby={props.labelledBy}>
        <For each={props.options}>
          {(option, index) => (
            <label class="option option-tick">
              <kbd aria-hidden="true">{index() < 9 ? index() + 1 : ''}</kbd>
              <span class="option-label">
                {option.label}
                <Show when={option.hint}>{(hint) => <small>{hint()}</small>}</Show>
              </span>
              <input type="checkbox" data-choice checked={ticked().has(option.id)} onChange={() => toggle(option.id)} />
            </label>
          )}
        </For>
      </div>
      <div class="many-done">
        <button type="button" class="button" data-choice onClick={() => answer(false)}>
          {words().no} <kbd aria-hidden="true">0</kbd>
        </button>
        <Show when={words().unsure}>
          {(unsure) => (
            <button type="button" class="button button-quiet" data-choice onClick={() => answer(null)}>
              {unsure()}
            </button>
          )}
        </Show>
      </div>
    </div>
  )
}
