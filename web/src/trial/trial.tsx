// Did it work? The trial's places, each loaded when it is opened: design, today, progress, result, and the helper's page.
import { createEffect, createMemo, For, lazy, Match, onMount, Show, Suspense, Switch, type JSX } from 'solid-js'
import { diaryWords } from '@charley/core'
import { trialPageWords } from '@charley/core/trial'
import { Notices } from '../diary/frame.jsx'
import { setAway, watchOutbox } from '../diary/outbox.js'
import { addressOf, place } from '../router.js'
import type { TrialView } from './api.js'
import { trialsHere } from './state.js'
import '../styles/diary.css'
import '../styles/trial.css'
import '../styles/trial-look.css'
import '../styles/trial-table.css'

const Design = lazy(() => import('./design/design.jsx').then(({ Design: one }) => ({ default: one })))
const TrialToday = lazy(() => import('./today/trial-today.jsx').then(({ TrialToday: one }) => ({ default: one })))
const Progress = lazy(() => import('./progress/progress.jsx').then(({ Progress: one }) => ({ default: one })))
const Result = lazy(() => import('./result/result.jsx').then(({ Result: one }) => ({ default: one })))
const Helper = lazy(() => import('./helper.jsx').then(({ Helper: one }) => ({ default: one })))

const words = trialPageWords
const parts = ['design', 'today', 'progress', 'result', 'helper'] as const
type Part = (typeof parts)[number]

/** Where one is led who names no part: to what is next to do. */
const nextPart = (trial: TrialView | undefined): Part => {
  if (!trial) return 'design'
  if (trial.state === 'ended') return 'result'
  return trial.state === 'running' ? 'today' : 'progress'
}

/** The parts that say something now. */
const openParts = (trial: TrialView | undefined): readonly Part[] => {
  if (!trial) return []
  if (trial.state === 'ended') return ['result', 'design']
  return ['today', 'progress', ...(trial.protocol.blinded ? (['helper'] as const) : [])]
}

export function Trial(): JSX.Element {
  onMount(watchOutbox)
  const trials = trialsHere()
  createEffect(() => {
    const problem = trials.problem()
    if (problem || trials.all()) setAway(problem?.away === true)
  })
  const part = createMemo((): Part | undefined => {
    const asked = parts.find((one) => one === place().id)
    if (trials.all() === undefined) return asked === 'design' ? 'design' : undefined
    const known = trials.current()
    return asked && (known || asked === 'design') ? asked : nextPart(known)
  })
  const current = createMemo(trials.current, undefined, { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) })
  /** The id, so that a screen begins anew with another trial and only changes within one. */
  const shown = (one: Part) => part() === one && current()?.id
  const known = (id: string): TrialView => trials.all()?.find((one) => one.id === id) ?? current()!
  return (
    <div class="diary trial">
      <Show when={openParts(current()).length > 0}>
        <nav class="diary-links" aria-label={words.nav.label}>
          <ul>
            <For each={openParts(current())}>
              {(one) => (
                <li>
                  <a
                    href={addressOf('trial', one, part() === 'design' ? undefined : place().of)}
                    aria-current={part() === one ? 'page' : undefined}
                  >
                    {words.nav[one]}
                  </a>
                </li>
              )}
            </For>
          </ul>
        </nav>
      </Show>
      <Notices />
      <Show when={part() === undefined}>
        <p class="thinking">{trials.problem() ? (trials.problem()?.message ?? diaryWords.away.title) : words.reading}</p>
      </Show>
      <Suspense>
        <Switch>
          <Match when={part() === 'design'}>
            <Design trials={trials} />
          </Match>
          <Match when={shown('today')} keyed>
            {(id) => <TrialToday trial={known(id)} />}
          </Match>
          <Match when={shown('progress')} keyed>
            {(id) => <Progress trial={known(id)} trials={trials} />}
          </Match>
          <Match when={shown('result')} keyed>
            {(id) => <Result trial={known(id)} trials={trials} />}
          </Match>
          <Match when={shown('helper')} keyed>
            {(id) => <Helper trial={known(id)} />}
          </Match>
        </Switch>
      </Suspense>
    </div>
  )
}
