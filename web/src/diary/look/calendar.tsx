// When did it cramp, and which days are written down? A month at a glance, and each cramp with the two days before it.
import { createEffect, Show, type JSX } from 'solid-js'
import { diaryWords } from '@charley/core'
import { Heading } from '../../parts/heading.jsx'
import { addressOf, place } from '../../router.js'
import { api } from '../api.js'
import { asked } from '../asked.js'
import { daysLater, deviceZone, isDate, monthName, monthsLater, today } from '../moments.js'
import { setAway } from '../outbox.js'
import { Cramps } from './cramps.jsx'
import { Month } from './month.jsx'

const words = diaryWords.calendar

export function Calendar(): JSX.Element {
  const month = () => (isDate(`${place().id ?? ''}-01`) ? (place().id ?? '') : today().slice(0, 7))
  return (
    <Show when={month()} keyed>
      {(one) => <OneMonth month={one} />}
    </Show>
  )
}

function OneMonth(props: { readonly month: string }): JSX.Element {
  const zone = deviceZone()
  const days = asked(
    () => props.month,
    (month) => api.calendar(month, zone),
  )
  const cramps = asked(
    () => props.month,
    (month) => api.cramps(`${month}-01`, daysLater(`${monthsLater(month, 1)}-01`, -1), zone),
  )
  createEffect(() => {
    const problem = days.problem()
    if (problem || days.value()) setAway(problem?.away === true)
  })
  return (
    <div class="calendar">
      <Heading title={monthName(props.month)} />
      <nav class="day-switch" aria-label={words.title}>
        <a href={addressOf('calendar', monthsLater(props.month, -1))}>← {words.before}</a>
        <a href={addressOf('calendar', monthsLater(props.month, 1))}>{words.after} →</a>
      </nav>
      <Show when={days.problem()?.message}>{(message) => <p role="alert">{message()}</p>}</Show>
      <Show when={days.value()}>{(found) => <Month month={props.month} days={found().days} />}</Show>
      <Show when={cramps.value()}>{(found) => <Cramps cramps={found().cramps} />}</Show>
    </div>
  )
}
