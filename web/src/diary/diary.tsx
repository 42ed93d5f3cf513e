// Which page of the diary is open? Each is loaded when it is first opened; around all stand the diary's own links and notices.
import { lazy, Match, onMount, Show, Suspense, Switch, type JSX } from 'solid-js'
import { place } from '../router.js'
import { DiaryLinks, Notices } from './frame.jsx'
import { watchOutbox } from './outbox.js'
import '../styles/diary.css'
import '../styles/diary-look.css'

const Today = lazy(() => import('./today/today.jsx').then(({ Today: one }) => ({ default: one })))
const Night = lazy(() => import('./cramp/night.jsx').then(({ Night: one }) => ({ default: one })))
const Calendar = lazy(() => import('./look/calendar.jsx').then(({ Calendar: one }) => ({ default: one })))
const Nutrients = lazy(() => import('./look/nutrients.jsx').then(({ Nutrients: one }) => ({ default: one })))
const Patterns = lazy(() => import('../patterns/patterns.jsx').then(({ Patterns: one }) => ({ default: one })))
const Labs = lazy(() => import('./look/labs.jsx').then(({ Labs: one }) => ({ default: one })))
const Data = lazy(() => import('../data/data.jsx').then(({ Data: one }) => ({ default: one })))
const Foods = lazy(() => import('./look/foods.jsx').then(({ Foods: one }) => ({ default: one })))

export function Diary(): JSX.Element {
  onMount(watchOutbox)
  return (
    <div class="diary" classList={{ 'diary-night': place().screen === 'night' }}>
      <Show when={place().screen !== 'night'}>
        <DiaryLinks />
        <Notices />
      </Show>
      <Suspense>
        <Switch>
          <Match when={place().screen === 'today'}>
            <Today />
          </Match>
          <Match when={place().screen === 'night'}>
            <Night />
          </Match>
          <Match when={place().screen === 'calendar'}>
            <Calendar />
          </Match>
          <Match when={place().screen === 'nutrients'}>
            <Nutrients />
          </Match>
          <Match when={place().screen === 'patterns'}>
            <Patterns />
          </Match>
          <Match when={place().screen === 'labs'}>
            <Labs />
          </Match>
          <Match when={place().screen === 'foods'}>
            <Foods />
          </Match>
          <Match when={place().screen === 'data'}>
            <Data />
          </Match>
        </Switch>
      </Suspense>
    </div>
  )
}
