// What may one want to write down without typing? Water, a cramp, yesterday's breakfast, what was eaten lately, or something else.
import { For, Show, type JSX } from 'solid-js'
import { capital, diaryWords, type Food } from '@charley/core'
import { addressOf } from '../../router.js'
import type { Day } from '../day.js'
import { CopyMeals } from './copy-meal.jsx'
import { forms, type FormKind } from './one-form.jsx'

const words = diaryWords.add

export function Suggestions(props: {
  readonly date: string
  readonly day: Day
  readonly favourites: readonly string[]
  readonly onFood: (food: Food) => void
  readonly onForm: (form: FormKind) => void
  readonly onWater: () => void
  readonly onCramp: () => void
}): JSX.Element {
  const shown = 6
  const recent = () => {
    const starred = new Set(props.favourites)
    return [...props.day.recent()].sort((a, b) => Number(starred.has(b.id)) - Number(starred.has(a.id))).slice(0, shown)
  }
  return (
    <>
      <ul class="chips">
        <li>
          <button type="button" class="chip chip-strong" onClick={() => props.onWater()}>
            + {words.water}
          </button>
        </li>
        <li>
          <button type="button" class="chip chip-strong" onClick={() => props.onCramp()}>
            + {words.cramp}
          </button>
        </li>
      </ul>
      <details class="more">
        <summary>{words.more}</summary>
        <ul class="chips">
          <For each={forms}>
            {(form) => (
              <li>
                <button type="button" class="chip" onClick={() => props.onForm(form)}>
                  {words.kinds[form]}
                </button>
              </li>
            )}
          </For>
        </ul>
        <p class="hint">
          <a href={addressOf('foods')}>{diaryWords.nav.foods}</a>
        </p>
      </details>
      {/* What comes later, from the server, stands below what is there at once: nothing moves under a thumb. */}
      <ul class="chips">
        <CopyMeals date={props.date} day={props.day} />
      </ul>
      <Show when={recent().length > 0}>
        <h2 class="small-title">{words.lately}</h2>
        <ul class="chips">
          <For each={recent()}>
            {(food) => (
              <li>
                <button type="button" class="chip" onClick={() => props.onFood(food)}>
                  {props.favourites.includes(food.id) ? '★ ' : ''}
                  {capital(food.name)}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  )
}
