// What stands on one day? The server's page of it, with what was written since and what still waits laid over.
import { createEffect, createMemo, type Accessor } from 'solid-js'
import { dayCategories, type DayCategory, type Food } from '@charley/core'
import { api } from './api.js'
import { asked } from './asked.js'
import { deviceZone } from './moments.js'
import { acknowledged, drafts, setAway } from './outbox.js'
import { standing, type Standing } from './standing.js'

const pauseMs = 150

/** Everything the screen of a day shows; asks anew whenever something has been taken by the server. */
export function dayOf(date: Accessor<string>) {
  const page = asked(date, async (day, signal) => {
    const seen = acknowledged().length
    return { seen, ...(await api.day(day, deviceZone(), signal)) }
  })
  createEffect(() => {
    const problem = page.problem()
    if (problem) setAway(problem.away)
    else if (page.value()) setAway(false)
  })
  let soon: ReturnType<typeof setTimeout> | undefined
  createEffect((before: number) => {
    const count = acknowledged().length
    if (count > before) {
      clearTimeout(soon)
      soon = setTimeout(page.again, pauseMs)
    }
    return count
  }, acknowledged().length)

  const entries = createMemo((): readonly Standing[] =>
    standing(page.value()?.entries ?? [], acknowledged().slice(page.value()?.seen ?? 0), drafts(), date()),
  )
  /** Said last, wherever it waits. */
  const complete = createMemo((): Readonly<Record<DayCategory, boolean>> => {
    const said = Object.fromEntries(dayCategories.map((one) => [one, page.value()?.complete[one] ?? false])) as Record<
      DayCategory,
      boolean
    >
    for (const one of [...acknowledged().slice(page.value()?.seen ?? 0), ...drafts()])
      if (one.kind === 'day-complete' && one.payload?.date === date()) said[one.payload.category] = one.payload.complete
    return said
  })
  const recent = (): readonly Food[] => page.value()?.recentFoods ?? []
  return { page: page.value, problem: page.problem, loading: page.loading, again: page.again, entries, complete, recent }
}

export type Day = ReturnType<typeof dayOf>
