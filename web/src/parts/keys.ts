// How does one answer without a mouse? Digits choose, arrows move, Escape goes back; typing in a field is left alone.
import { onCleanup, onMount } from 'solid-js'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !isTick(target)
const isTick = (target: HTMLElement) =>
  target instanceof HTMLInputElement && (target.type === 'checkbox' || target.type === 'radio')

/** Listens to the whole page while the screen stands. Keys with Ctrl, Alt or Meta belong to the browser. */
export function onKeys(act: (key: string, event: KeyboardEvent) => void): void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
    if (isTyping(event.target) && event.key !== 'Escape') return
    act(event.key, event)
  }
  onMount(() => document.addEventListener('keydown', listen))
  onCleanup(() => document.removeEventListener('keydown', listen))
}

/** Moves the focus among the choices of a group by arrow keys, round and round; begins at the first. */
export function moveFocus(group: HTMLElement | undefined, key: string): boolean {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (!group || step === 0) return false
  const choices = [...group.querySelectorAll<HTMLElement>('[data-choice]')]
  if (choices.length === 0) return false
  const at = choices.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? (step > 0 ? 0 : choices.length - 1) : (at + step + choices.length) % choices.length
  choices[next]?.focus()
  return true
}
