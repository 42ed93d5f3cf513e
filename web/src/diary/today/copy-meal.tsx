// The same breakfast as yesterday? One tap copies a meal of the day before, each thing with an id of its own.
import { For, type JSX } from 'solid-js'
import { diaryWords, type Meal } from '@charley/core'
import { api } from '../api.js'
import { asked } from '../asked.js'
import type { Day } from '../day.js'
import { copied, momentOn, nowHere } from '../drafts.js'
import { usualTime } from '../eaten.js'
import { meals } from '../forms/when.jsx'
import { daysLater, deviceZone, today } from '../moments.js'
import { add } from '../write.js'

const words = diaryWords.add

export function CopyMeals(props: { readonly date: string; readonly day: Day }): JSX.Element {
  const before = asked(
    () => props.date,
    (date, signal) => api.day(daysLater(date, -1), deviceZone(), signal),
  )
  const eatenAt = (meal: Meal) =>
    before
      .value()
      ?.entries.filter(
        (entry) =>
          (entry.kind === 'food' || entry.kind === 'drink' || entry.kind === 'supplement') && entry.payload?.meal === meal,
      ) ?? []
  const has = (meal: Meal) =>
    props.day.entries().some(({ kind, payload }) => (kind === 'food' || kind === 'drink') && payload?.meal === meal)
  /** Meals of the day before that this day does not have yet. */
  const offered = () => meals.filter((meal) => eatenAt(meal).length > 0 && !has(meal)).slice(0, 2)
  const copy = (meal: Meal) => {
    const moment = props.date === today() ? nowHere() : momentOn(props.date, usualTime[meal])
    const drafts = eatenAt(meal).map((entry) => copied(entry, moment))
    add(drafts, words.copied(drafts.length, words.mealsLow[meal]))
  }
  return (
    <For each={offered()}>
      {(meal) => (
        <li>
          <button type="button" class="chip" onClick={() => copy(meal)}>
            {words.copyMeal(props.date === today() ? words.yesterday : words.theDayBefore, words.mealsLow[meal])}
          </button>
        </li>
      )}
    </For>
  )
}
