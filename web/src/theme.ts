// Which theme is on, and how does one change it? The choice is the one thing the page remembers unasked, on this device.
import { createSignal } from 'solid-js'

export type Theme = 'system' | 'light' | 'dark' | 'night'
export const themes: readonly Theme[] = ['system', 'light', 'dark', 'night']

const key = 'charley.theme'
const isTheme = (value: string | null): value is Theme => themes.includes(value as Theme)

/** Storage may be forbidden; then nothing is remembered and nothing breaks. */
function remembered(): Theme {
  try {
    const stored = localStorage.getItem(key)
    return isTheme(stored) ? stored : 'system'
  } catch {
    return 'system'
  }
}

const [theme, set] = createSignal<Theme>(remembered())
export { theme }

function paint(chosen: Theme): void {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  document.documentElement.dataset.theme = chosen === 'system' ? system : chosen
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', paper)
}

/** Paints the theme and remembers it; `system` forgets. */
export function chooseTheme(chosen: Theme): void {
  set(chosen)
  try {
    if (chosen === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, chosen)
  } catch {
    // Forbidden storage: the choice lasts as long as the page.
  }
  paint(chosen)
}
