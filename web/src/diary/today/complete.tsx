// Is anything of this day missing? Said category by category, for "took none" is not "did not write it down".
import { For, type JSX } from 'solid-js'
import { diaryWords, type DayCategory } from '@charley/core'
import { say } from '../../parts/focus.js'
import type { Day } from '../day.js'
import { draftOf, someMomentOn } from '../drafts.js'
import { put } from '../outbox.js'

const words = diaryWords.today
const order: readonly DayCategory[] = ['food', 'drink', 'supplement', 'medicine', 'exercise', 'sleep', 'cramp']

export function Complete(props: { readonly date: string; readonly day: Day }): JSX.Element {
  const lineOf = (category: DayCategory) => {
    const some = props.day.entries().some(({ kind }) => kind === category)
    return words.complete[category][some ? 'some' : 'none']
  }
  const set = (category: DayCategory, complete: boolean) => {
    const before = props.day
      .entries()
      .find((entry) => entry.kind === 'day-complete' && entry.payload?.category === category && entry.payload.date === props.date)
    put([draftOf('day-complete', { date: props.date, category, complete }, someMomentOn(props.date), before?.id)])
    say(complete ? words.completeOn(lineOf(category)) : words.completeOff)
  }
  return (
    <section class="complete" aria-labelledby="complete-title">
      <h2 id="complete-title">{words.completeTitle}</h2>
      <p class="hint">{words.completeLead}</p>
      <For each={order}>
        {(category) => (
          <label class="tick">
            <input
              type="checkbox"
              checked={props.day.complete()[category]}
              onChange={(event) => set(category, event.currentTarget.checked)}
            />
            {lineOf(category)}
          </label>
        )}
      </For>
    </section>
  )
}
