// Does the screen stay on while both hands are on the wall? Where the browser can; elsewhere nothing changes.
import { createEffect, onCleanup, type Accessor } from 'solid-js'

/** Keeps the screen on while `wanted` holds. A browser lets go whenever the page is hidden, so it is asked again on its return. */
export function keepAwake(wanted: Accessor<boolean>): void {
  if (!('wakeLock' in navigator)) return
  let held: Promise<WakeLockSentinel | undefined> | undefined
  const ask = () => {
    if (!wanted() || document.visibilityState !== 'visible') return
    // Refused when the battery is low: the routine runs on, only the screen may darken.
    held = navigator.wakeLock.request('screen').catch(() => undefined)
  }
  const release = () => {
    void held?.then((lock) => lock?.release())
    held = undefined
  }
  createEffect(() => {
    if (wanted()) ask()
    else release()
  })
  document.addEventListener('visibilitychange', ask)
  onCleanup(() => {
    document.removeEventListener('visibilitychange', ask)
    release()
  })
}
