// What does the day add up to so far? One quiet line; the rest has a page of its own.
import { Show, type JSX } from 'solid-js'
import { diaryWords } from '@charley/core'
import { addressOf } from '../../router.js'
import type { DayPage } from '../api.js'

const words = diaryWords.today
const whole = (value: number) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }).format(value)

export function Sums(props: { readonly page: DayPage }): JSX.Element {
  const energy = () => props.page.totals.all.energyKcal
  return (
    <p class="day-sums">
      <Show when={energy().known > 0}>
        <span>{words.energy(whole(energy().best))}</span>
      </Show>
      <Show when={props.page.drinksMl > 0}>
        <span>{words.drunk(whole(props.page.drinksMl))}</span>
      </Show>
      <Show when={energy().unknown.length > 0}>
        <span>{words.unknownIn(energy().unknown.length)}</span>
      </Show>
      <a href={addressOf('nutrients')}>{words.toNutrients}</a>
    </p>
  )
}
