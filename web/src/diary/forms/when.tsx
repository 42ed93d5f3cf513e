// When was it? A meal, where it is food, and a time of day: proposed from the clock, changed by a tap.
import { createSignal, Show, type JSX } from 'solid-js'
import { diaryWords, type Meal } from '@charley/core'
import type { Moment } from '../drafts.js'
import { mealAt, usualTime } from '../eaten.js'
import { dateOf, deviceZone, instantOf, isTime, now, timeOf, today } from '../moments.js'
import { Choice, ClockField } from './fields.jsx'

const words = diaryWords.add

export const meals: readonly Meal[] = ['breakfast', 'lunch', 'dinner', 'snack']

export interface WhenState {
  readonly time: () => string
  readonly setTime: (time: string) => void
  readonly meal: () => Meal
  readonly setMeal: (meal: Meal) => void
  /** undefined when the time is no time. */
  readonly moment: () => Moment | undefined
}

/** For something new on a day, or for the moment of something that stands. */
export function whenOn(date: string, before?: Moment & { readonly meal?: Meal | undefined }): WhenState {
  const zone = before?.zone ?? deviceZone()
  const day = before ? dateOf(before.at, zone) : date
  const clock = before ? timeOf(before.at, zone) : timeOf(now(), zone)
  const [meal, pickMeal] = createSignal<Meal>(before?.meal ?? mealAt(clock))
  const [time, setTime] = createSignal((before ?? date === today()) ? clock : usualTime[meal()])
  const [touched, setTouched] = createSignal(before !== undefined || date === today())
  return {
    time,
    setTime: (value) => {
      setTouched(true)
      setTime(value)
    },
    meal,
    setMeal: (value) => {
      pickMeal(value)
      if (!touched()) setTime(usualTime[value])
    },
    moment: () => {
      if (!isTime(time())) return undefined
      // Left as it was, an entry keeps its moment to the second.
      if (before && time() === clock) return { at: before.at, zone }
      return { at: instantOf(day, time(), zone), zone }
    },
  }
}

export function When(props: { readonly state: WhenState; readonly withMeal?: boolean }): JSX.Element {
  return (
    <div class="field-row">
      <Show when={props.withMeal}>
        <Choice
          label={words.meal}
          value={props.state.meal()}
          options={meals.map((one) => [one, words.meals[one]] as const)}
          onChange={props.state.setMeal}
        />
      </Show>
      <ClockField label={words.time} kind="time" value={props.state.time()} onInput={props.state.setTime} />
    </div>
  )
}
