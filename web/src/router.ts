// Where is the person in the page? The part after "#", read into a place; the browser's own back button works everywhere.
import { createSignal } from 'solid-js'

export type DiaryScreen = 'today' | 'night' | 'calendar' | 'nutrients' | 'patterns' | 'labs' | 'foods' | 'data'
export type DoingScreen = 'fix' | 'plan' | 'stretch'
export type Screen = 'welcome' | 'how' | 'privacy' | 'ask' | 'urgent' | 'result' | 'know' | 'trial' | DoingScreen | DiaryScreen
export interface Place {
  readonly screen: Screen
  readonly id?: string
  /** What it is about, where a part of a screen needs it: a day, an older trial. */
  readonly of?: string
}

export const diaryScreens: readonly DiaryScreen[] = [
  'today',
  'night',
  'calendar',
  'nutrients',
  'patterns',
  'labs',
  'foods',
  'data',
]
/** What to do about it: the list, the food plan, the stretches. */
export const doingScreens: readonly DoingScreen[] = ['fix', 'plan', 'stretch']
const screens: readonly Screen[] = [
  'how',
  'privacy',
  'ask',
  'urgent',
  'result',
  'know',
  'trial',
  ...doingScreens,
  ...diaryScreens,
]

/** `#/know/low-magnesium` → the screen `know` with the id `low-magnesium`; anything unknown is the welcome. */
export function readPlace(hash: string): Place {
  const [first = '', id, of] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent)
  const screen = screens.find((name) => name === first)
  if (!screen) return { screen: 'welcome' }
  return { screen, ...(id && { id }), ...(id && of && { of }) }
}

/** The address of a place, for links. */
export const addressOf = (screen: Screen, ...parts: readonly (string | undefined)[]): string =>
  screen === 'welcome' ? '#/' : `#/${[screen, ...parts.flatMap((part) => (part ? encodeURIComponent(part) : []))].join('/')}`

const [place, setPlace] = createSignal<Place>(readPlace(location.hash))
export { place }

addEventListener('hashchange', () => setPlace(readPlace(location.hash)))

/** Goes there and leaves a step for the browser's back button. */
export function go(screen: Screen, ...parts: readonly (string | undefined)[]): void {
  location.hash = addressOf(screen, ...parts)
}

/** Goes there in place of where one is. */
export function replaceWith(screen: Screen, id?: string): void {
  history.replaceState(null, '', addressOf(screen, id))
  setPlace(readPlace(location.hash))
}
