// Which trials are there, and where does each stand? Asked when the screen opens, after each thing written, and on coming back to it.
import { createEffect, createSignal, on, onCleanup, onMount } from 'solid-js'
import { asked } from '../diary/asked.js'
import { today } from '../diary/moments.js'
import { acknowledged } from '../diary/outbox.js'
import { place } from '../router.js'
import { trialApi } from './api.js'
import { chiefOf } from './chief.js'

export function trialsHere() {
  const [date, setDate] = createSignal(today())
  const found = asked(date, (_, signal) => trialApi.all(signal))
  createEffect(on(acknowledged, found.again, { defer: true }))
  const comeBack = () => {
    if (document.visibilityState !== 'visible') return
    if (date() === today()) found.again()
    else setDate(today())
  }
  onMount(() => document.addEventListener('visibilitychange', comeBack))
  onCleanup(() => document.removeEventListener('visibilitychange', comeBack))
  const all = () => found.value()?.trials
  /** The one named in the address, else the chief one. */
  const current = () => {
    const known = all() ?? []
    return known.find(({ id }) => id === place().of) ?? chiefOf(known)
  }
  return { all, current, problem: found.problem, loading: found.loading, again: found.again, today: date }
}

export type Trials = ReturnType<typeof trialsHere>
