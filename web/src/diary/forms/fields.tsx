// What are the diary's forms made of? A card with a title, plain fields with their labels, and one place for what is wrong.
import { createUniqueId, For, onMount, Show, type JSX } from 'solid-js'
import { diaryWords } from '@charley/core'

const words = diaryWords.add

export function Card(props: {
  readonly title: string
  readonly hint?: string
  readonly save: string
  readonly wrong?: string | undefined
  /** Where the focus goes as the card opens: its button where all is filled in already, else its first field; or it stays. */
  readonly focus?: 'save' | 'first' | 'none'
  readonly aside?: JSX.Element
  readonly onSave: () => void
  readonly onCancel?: () => void
  readonly children: JSX.Element
}): JSX.Element {
  const id = createUniqueId()
  let form: HTMLFormElement | undefined
  onMount(() => {
    if (props.focus === 'none') return
    const wanted = props.focus === 'save' ? 'button[type="submit"]' : 'input, select, textarea'
    // A list that has just closed gives the focus back to its field; the card takes it after that.
    setTimeout(() => {
      form?.querySelector<HTMLElement>(wanted)?.focus({ preventScroll: true })
      form?.scrollIntoView({ block: 'nearest' })
    })
  })
  return (
    <form
      ref={(element) => (form = element)}
      class="card"
      aria-labelledby={id}
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        props.onSave()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !props.onCancel) return
        event.preventDefault()
        props.onCancel()
      }}
    >
      <div class="card-head">
        <h2 id={id}>{props.title}</h2>
        {props.aside}
      </div>
      <Show when={props.hint}>
        <p class="hint">{props.hint}</p>
      </Show>
      {props.children}
      <p class="wrong" role="alert">
        {props.wrong}
      </p>
      <div class="card-buttons">
        <button type="submit" class="button">
          {props.save}
        </button>
        <Show when={props.onCancel}>
          {(cancel) => (
            <button type="button" class="button button-quiet" onClick={() => cancel()()}>
              {words.cancel}
            </button>
          )}
        </Show>
      </div>
    </form>
  )
}

export function TextField(props: {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  readonly hint?: string
  readonly placeholder?: string
  readonly numeric?: boolean
  readonly class?: string
}): JSX.Element {
  const id = createUniqueId()
  return (
    <div class={`field ${props.class ?? ''}`}>
      <label class="field-label" for={id}>
        {props.label}
      </label>
      <input
        id={id}
        type="text"
        inputmode={props.numeric === true ? 'decimal' : 'text'}
        autocomplete="off"
        placeholder={props.placeholder}
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <Show when={props.hint}>
        <small id={`${id}-hint`}>{props.hint}</small>
      </Show>
    </div>
  )
}

export function ClockField(props: {
  readonly label: string
  readonly kind: 'time' | 'date'
  readonly value: string
  readonly optional?: boolean
  readonly onInput: (value: string) => void
}): JSX.Element {
  const id = createUniqueId()
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {props.label}
      </label>
      <input
        id={id}
        type={props.kind}
        required={props.optional !== true}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </div>
  )
}

export function Choice<T extends string>(props: {
  readonly label: string
  readonly value: T
  readonly options: readonly (readonly [value: T, text: string])[]
  readonly onChange: (value: T) => void
  readonly class?: string
}): JSX.Element {
  const id = createUniqueId()
  return (
    <div class={`field ${props.class ?? ''}`}>
      <label class="field-label" for={id}>
        {props.label}
      </label>
      <select id={id} onChange={(event) => props.onChange(event.currentTarget.value as T)}>
        <For each={props.options}>
          {([value, text]) => (
            <option value={value} selected={value === props.value}>
              {text}
            </option>
          )}
        </For>
      </select>
    </div>
  )
}

/** A few answers side by side, one of which is chosen; chosen again, it is taken back. */
export function Chips<T extends string | number>(props: {
  readonly label: string
  readonly value: T | undefined
  readonly options: readonly (readonly [value: T, text: string, long?: string])[]
  readonly onChange: (value: T | undefined) => void
  readonly class?: string
}): JSX.Element {
  return (
    <fieldset class={`chip-set ${props.class ?? ''}`}>
      <legend>{props.label}</legend>
      <div class="chip-row">
        <For each={props.options}>
          {([value, text, long]) => (
            <button
              type="button"
              class="chip"
              aria-pressed={value === props.value}
              aria-label={long}
              onClick={() => props.onChange(value === props.value ? undefined : value)}
            >
              {text}
            </button>
          )}
        </For>
      </div>
    </fieldset>
  )
}

const elevenSteps = Array.from({ length: 11 }, (_, step) => step)

/** 0 to 10, with a word at either end. */
export function Scale(props: {
  readonly label: string
  readonly low: string
  readonly high: string
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
}): JSX.Element {
  const said = (step: number) => diaryWords.cramp.scale(step, props.low, props.high)
  return (
    <div class="scale-field">
      <Chips
        label={props.label}
        class="chip-set-scale"
        value={props.value}
        options={elevenSteps.map((step) => [step, String(step), said(step)] as const)}
        onChange={(value) => props.onChange(value)}
      />
      <p class="scale-ends" aria-hidden="true">
        <span>0 {props.low}</span>
        <span>10 {props.high}</span>
      </p>
    </div>
  )
}

/** How many, by taps or typed. Below one it goes by halves. */
export function Stepper(props: {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
}): JSX.Element {
  const number = () => {
    const read = Number(props.value.trim().replace(',', '.'))
    return Number.isFinite(read) && read > 0 ? read : 1
  }
  const smallest = 0.25
  const fewer = () => props.onInput(String(number() <= 1 ? Math.max(smallest, number() / 2) : number() - 1))
  const more = () => props.onInput(String(number() < 1 ? number() * 2 : number() + 1))
  const id = createUniqueId()
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {props.label}
      </label>
      <div class="stepper">
        <button type="button" class="step" aria-label={words.fewer} onClick={fewer}>
          −
        </button>
        <input
          id={id}
          type="text"
          inputmode="decimal"
          autocomplete="off"
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
        <button type="button" class="step" aria-label={words.moreOf} onClick={more}>
          +
        </button>
      </div>
    </div>
  )
}
