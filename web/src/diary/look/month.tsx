// How did the month go? A table of days, each with its cramps and whether it is complete: by shapes and words, never colour alone.
import { For, Show, type JSX } from 'solid-js'
import { dayCategories, diaryWords, listed, type DayCategory } from '@charley/core'
import type { CalendarDay } from '../api.js'
import { longDate, monthName, today } from '../moments.js'
import { dayAddress } from '../today/day-switch.jsx'
import { weeksOf } from './weeks.js'

const words = diaryWords.calendar
/** A Monday; its week gives the days their names. */
const someMonday = '2026-11-23'
const named = (date: string, weekday: 'short' | 'long') =>
  new Intl.DateTimeFormat('en-GB', { weekday, timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`))

const list = (categories: readonly DayCategory[]) => listed(categories.map((one) => words.categories[one]))

function saidOf(day: CalendarDay | undefined): string {
  if (!day || (day.cramps === 0 && day.logged.length === 0 && day.complete.length === 0)) return words.nothing
  const open = day.logged.filter((one) => !day.complete.includes(one))
  return [
    words.cramps(day.cramps),
    day.worst === undefined ? undefined : words.worst(day.worst),
    day.complete.length > 0 ? words.complete(list(day.complete)) : undefined,
    open.length > 0 ? words.logged(list(open)) : undefined,
  ]
    .filter(Boolean)
    .join('; ')
}

/** A knot for each cramp, up to three; then a figure. */
function CrampMarks(props: { readonly count: number }): JSX.Element {
  const most = 3
  return (
    <span class="mark-cramps" aria-hidden="true">
      <Show when={props.count <= most} fallback={<>✱{props.count}</>}>
        {'✱'.repeat(props.count)}
      </Show>
    </span>
  )
}

function Cell(props: { readonly date: string; readonly inMonth: boolean; readonly day: CalendarDay | undefined }): JSX.Element {
  const complete = () => props.day?.complete.length ?? 0
  const open = () => props.day?.logged.filter((one) => props.day?.complete.includes(one) === false).length ?? 0
  return (
    <td
      classList={{
        'cell-other': !props.inMonth,
        'cell-today': props.date === today(),
        'cell-cramp': (props.day?.cramps ?? 0) > 0,
      }}
    >
      <Show when={props.inMonth}>
        <a href={dayAddress(props.date)} aria-label={`${longDate(props.date)}: ${saidOf(props.day)}`}>
          <span class="cell-number">{Number(props.date.slice(8))}</span>
          <CrampMarks count={props.day?.cramps ?? 0} />
          <span class="mark-days" aria-hidden="true">
            <Show
              when={complete() === dayCategories.length}
              fallback={`${complete() > 0 ? '◐' : ''}${open() > 0 && complete() === 0 ? '○' : ''}`}
            >
              ●
            </Show>
          </span>
        </a>
      </Show>
    </td>
  )
}

export function Month(props: { readonly month: string; readonly days: readonly CalendarDay[] }): JSX.Element {
  const dayOf = (date: string) => props.days.find((day) => day.date === date)
  const weekdays = weeksOf(someMonday.slice(0, 7)).find((week) => week.includes(someMonday)) ?? []
  return (
    <>
      <table class="month">
        <caption class="said">{words.caption(monthName(props.month))}</caption>
        <thead>
          <tr>
            <For each={weekdays}>
              {(date) => (
                <th scope="col" abbr={named(date, 'long')}>
                  {named(date, 'short')}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={weeksOf(props.month)}>
            {(week) => (
              <tr>
                <For each={week}>{(date) => <Cell date={date} inMonth={date.startsWith(props.month)} day={dayOf(date)} />}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <p class="legend" aria-label={words.legendTitle}>
        <span>
          <b class="mark-cramps">✱</b> {words.legend.cramp}
        </span>
        <span>
          <b>●</b> {words.legend.complete}
        </span>
        <span>
          <b>◐</b> {words.legend.partly}
        </span>
        <span>
          <b>○</b> {words.legend.logged}
        </span>
      </p>
    </>
  )
}
