// Where does a reader stand after the screen has changed? On its heading: keyboard and screen reader begin there.
import { onMount } from 'solid-js'
import { page } from '@charley/core'

let firstScreen = true

/** Names the window after the screen and moves the focus to its heading, except on the very first screen. */
export function announceScreen(title: () => string, heading: () => HTMLElement | undefined): void {
  onMount(() => {
    document.title = title() === page.name ? page.name : `${title()} · ${page.name}`
    if (firstScreen) {
      firstScreen = false
      return
    }
    scrollTo({ top: 0 })
    heading()?.focus({ preventScroll: true })
  })
}

const region = () => document.getElementById('said')

/** Says something to a screen reader without moving the focus. */
export function say(text: string): void {
  const place = region()
  if (!place) return
  place.textContent = ''
  // A region speaks only when its text changes; the pause lets the same words be said twice.
  setTimeout(() => (place.textContent = text), 40)
}
