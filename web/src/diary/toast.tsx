// What has just happened, and can it be undone? One line at the foot of the screen that stays until the next thing is done.
import { createSignal, Show, type JSX } from 'solid-js'
import { diaryWords } from '@charley/core'
import { say } from '../parts/focus.js'

const words = diaryWords.toast

interface Toast {
  readonly text: string
  readonly undo?: () => void
}

const [toast, setToast] = createSignal<Toast>()

/** Shows it and says it. */
export function tell(text: string, undo?: () => void): void {
  setToast({ text, ...(undo && { undo }) })
  say(text)
}

export const hush = (): void => void setToast(undefined)

/** `onDone`: where the focus goes when the line closes under it. */
export function ToastLine(props: { readonly onDone?: () => void }): JSX.Element {
  const undo = () => {
    toast()?.undo?.()
    tell(words.undone)
    props.onDone?.()
  }
  const close = () => {
    hush()
    props.onDone?.()
  }
  return (
    <Show when={toast()}>
      {(shown) => (
        <div class="toast">
          <p>{shown().text}</p>
          <Show when={shown().undo}>
            <button type="button" class="button toast-undo" onClick={undo}>
              {words.undo}
            </button>
          </Show>
          <button type="button" class="link-button toast-close" aria-label={words.close} onClick={close}>
            ×
          </button>
        </div>
      )}
    </Show>
  )
}
