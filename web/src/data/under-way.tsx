// How far is it? A line that takes the focus, a bar, and a way to stop; a screen reader hears the stages, not every step.
import { createUniqueId, onMount, Show, type JSX } from 'solid-js'

export function UnderWay(props: {
  readonly said: string
  /** 0 to 1; undefined while nobody can know. */
  readonly share?: number | undefined
  readonly stop?: string
  readonly onStop?: () => void
}): JSX.Element {
  const id = createUniqueId()
  let line: HTMLElement | undefined
  onMount(() => line?.focus({ preventScroll: true }))
  return (
    <div class="card under-way">
      <p id={id} tabindex="-1" ref={(element) => (line = element)}>
        {props.said}
      </p>
      <Show when={props.share !== undefined} fallback={<progress aria-labelledby={id} />}>
        <progress aria-labelledby={id} max="1" value={props.share} />
      </Show>
      <Show when={props.onStop}>
        {(stop) => (
          <button type="button" class="button button-quiet" onClick={() => stop()()}>
            {props.stop}
          </button>
        )}
      </Show>
    </div>
  )
}
