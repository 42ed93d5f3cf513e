// Which day? The day before, the day after, or any other.
import { Show, type JSX } from 'solid-js'
import { diaryWords } from '@charley/core'
import { addressOf, go } from '../../router.js'
import { daysLater, isDate, today } from '../moments.js'

const words = diaryWords.today

/** The address of a day; today has the short one. */
export const dayAddress = (date: string): string => (date === today() ? addressOf('today') : addressOf('today', date))

export function DaySwitch(props: { readonly date: string }): JSX.Element {
  const isToday = () => props.date === today()
  const choose = (date: string) => {
    if (isDate(date) && date !== props.date) go('today', date === today() ? undefined : date)
  }
  return (
    <div class="day-switch">
      <a href={dayAddress(daysLater(props.date, -1))}>← {isToday() ? words.yesterday : words.dayBefore}</a>
      <label>
        <span class="said">{words.date}</span>
        <input type="date" value={props.date} onChange={(event) => choose(event.currentTarget.value)} />
      </label>
      <Show when={!isToday()} fallback={<a href={dayAddress(daysLater(props.date, 1))}>{words.tomorrow} →</a>}>
        <a href={dayAddress(daysLater(props.date, 1))}>{words.dayAfter} →</a>
      </Show>
    </div>
  )
}
