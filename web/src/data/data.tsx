// Which part of "Your data" is open? Three doors, and behind each a page that is loaded when it is first opened.
import { lazy, Match, Show, Suspense, Switch, type JSX } from 'solid-js'
import { dataPageWords } from '@charley/core/exchange'
import { addressOf, place } from '../router.js'
import { Doors } from './doors.jsx'
import '../styles/data.css'
import '../styles/data-print.css'

const Doctor = lazy(() => import('./doctor/doctor.jsx').then(({ Doctor: one }) => ({ default: one })))
const In = lazy(() => import('./in/in.jsx').then(({ In: one }) => ({ default: one })))
const Out = lazy(() => import('./out/out.jsx').then(({ Out: one }) => ({ default: one })))

const parts = ['doctor', 'in', 'out'] as const

export function Data(): JSX.Element {
  const part = () => parts.find((one) => one === place().id)
  return (
    <div class="data-page">
      <Show when={part()}>
        <p class="crumb">
          <a href={addressOf('data')}>{dataPageWords.title}</a>
        </p>
      </Show>
      <Suspense>
        <Switch fallback={<Doors />}>
          <Match when={part() === 'doctor'}>
            <Doctor />
          </Match>
          <Match when={part() === 'in'}>
            <In />
          </Match>
          <Match when={part() === 'out'}>
            <Out />
          </Match>
        </Switch>
      </Suspense>
    </div>
  )
}
