// What have I had today? Write down fast, see little: one field, the day's list, and whether anything is missing.
import { lazy, Show, Suspense, type JSX } from 'solid-js'
import { diaryWords } from '@charley/core'
import { Heading } from '../../parts/heading.jsx'
import { place } from '../../router.js'
import { dayOf } from '../day.js'
import { daysLater, isDate, longDate, today } from '../moments.js'
import { ToastLine } from '../toast.jsx'
import { Add } from './add.jsx'
import { Complete } from './complete.jsx'
import { DaySwitch } from './day-switch.jsx'
import { Entries } from './entries.jsx'
import { Sums } from './sums.jsx'

const TrialLine = lazy(() => import('../../trial/line.jsx').then(({ TrialLine: one }) => ({ default: one })))

const words = diaryWords.today

export function Today(): JSX.Element {
  const date = () => (isDate(place().id) ? (place().id ?? today()) : today())
  return (
    <Show when={date()} keyed>
      {(one) => <OneDay date={one} />}
    </Show>
  )
}

function nameOf(date: string): string {
  if (date === today()) return words.today
  if (date === daysLater(today(), -1)) return words.yesterday
  if (date === daysLater(today(), 1)) return words.tomorrow
  return longDate(date)
}

function OneDay(props: { readonly date: string }): JSX.Element {
  const day = dayOf(() => props.date)
  const title = () => nameOf(props.date)
  return (
    <div class="today">
      <DaySwitch date={props.date} />
      <Heading title={title()} />
      <Show when={title() !== longDate(props.date)}>
        <p class="day-date">{longDate(props.date)}</p>
      </Show>
      <Add
        date={props.date}
        day={day}
        toast={<ToastLine onDone={() => document.querySelector<HTMLElement>('.add input')?.focus()} />}
      />
      <Entries day={day} title={props.date === today() ? words.listTitle : words.listTitlePast} />
      <Show when={day.page()}>{(page) => <Sums page={page()} />}</Show>
      {/* Loaded after the rest, and below it: nothing waits for it, nothing moves. */}
      <Suspense>
        <TrialLine date={props.date} />
      </Suspense>
      <Complete date={props.date} day={day} />
    </div>
  )
}
