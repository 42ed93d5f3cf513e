// How is one of a few answers given, or any number of them? Buttons side by side that stay pressed, with what is wrong below.
import { createUniqueId, For, Show, type JSX } from 'solid-js'

/** One answer of a few, as buttons side by side. */
export function OneOf<T extends string>(props: {
  readonly title: string
  readonly options: readonly (readonly [value: T, text: string])[]
  readonly value: T | undefined
  readonly wrong?: string | undefined
  readonly onChoose: (value: T) => void
  readonly children?: JSX.Element
}): JSX.Element {
  const id = createUniqueId()
  return (
    <fieldset class="asked" aria-describedby={props.wrong ? id : undefined}>
      <legend>{props.title}</legend>
      <div class="chip-row">
        <For each={props.options}>
          {([value, text]) => (
            <button type="button" class="chip" aria-pressed={props.value === value} onClick={() => props.onChoose(value)}>
              {text}
            </button>
          )}
        </For>
        {props.children}
      </div>
      <Show when={props.wrong}>
        <p class="wrong" id={id}>
          {props.wrong}
        </p>
      </Show>
    </fieldset>
  )
}

/** Any number of answers; `none` is an answer too, and stands against all others. */
export function AnyOf<T extends string>(props: {
  readonly title: string
  readonly hint: string
  readonly options: readonly (readonly [value: T, text: string])[]
  readonly none?: string
  readonly value: readonly T[] | undefined
  readonly wrong?: string | undefined
  readonly onChange: (value: readonly T[] | undefined) => void
}): JSX.Element {
  const id = createUniqueId()
  const has = (one: T) => props.value?.includes(one) === true
  const toggle = (one: T) => {
    const rest = (props.value ?? []).filter((other) => other !== one)
    const next = has(one) ? rest : [...rest, one]
    // With "none" as an answer of its own, nothing chosen is nothing answered.
    props.onChange(next.length === 0 && props.none !== undefined ? undefined : next)
  }
  return (
    <fieldset class="asked" aria-describedby={`${id}-hint ${props.wrong ? id : ''}`}>
      <legend>{props.title}</legend>
      <p class="hint" id={`${id}-hint`}>
        {props.hint}
      </p>
      <div class="chip-row">
        <For each={props.options}>
          {([value, text]) => (
            <button type="button" class="chip" aria-pressed={has(value)} onClick={() => toggle(value)}>
              {text}
            </button>
          )}
        </For>
        <Show when={props.none}>
          {(text) => (
            <button
              type="button"
              class="chip chip-none"
              aria-pressed={props.value?.length === 0}
              onClick={() => props.onChange(props.value?.length === 0 ? undefined : [])}
            >
              {text()}
            </button>
          )}
        </Show>
      </div>
      <Show when={props.wrong}>
        <p class="wrong" id={id}>
          {props.wrong}
        </p>
      </Show>
    </fieldset>
  )
}
