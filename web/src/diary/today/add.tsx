// How is something written down quickly? One field for everything, what was eaten lately, and a card for the amount.
import { createSignal, Match, Show, Switch, type JSX } from 'solid-js'
import { capital, diaryWords, kindOf, type Food } from '@charley/core'
import { api } from '../api.js'
import type { Day } from '../day.js'
import { draftOf, momentOn, nowHere, someMomentOn } from '../drafts.js'
import { eatenOf, mealAt, tapWaterId } from '../eaten.js'
import { PortionCard } from '../forms/portion.jsx'
import { whenOn } from '../forms/when.jsx'
import { timeOf, today } from '../moments.js'
import { tell } from '../toast.jsx'
import { add } from '../write.js'
import { LineCard } from './line-card.jsx'
import { OneForm, type FormKind } from './one-form.jsx'
import { FoodSearch, type Found } from './search.jsx'
import { Suggestions } from './suggestions.jsx'

const words = diaryWords.add
const toast = diaryWords.toast

type Open =
  | { readonly kind: 'food'; readonly food: Food }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'form'; readonly form: FormKind; readonly name?: string }

const glassMl = 200
/** Tap water of the built-in table; the table comes with the first glass, and is there without a network. */
async function glassOfWater(): Promise<Food | undefined> {
  const { builtInFoods } = await import('@charley/core/foods')
  return builtInFoods.find(({ id }) => id === tapWaterId)
}

export function Add(props: { readonly date: string; readonly day: Day; readonly toast: JSX.Element }): JSX.Element {
  const [open, setOpen] = createSignal<Open>()
  const [searches, setSearches] = createSignal(1)
  let input: HTMLInputElement | undefined
  /** The card goes, the field is empty again, and the next thing can be typed at once. */
  const done = () => {
    setOpen(undefined)
    setSearches((turn) => turn + 1)
    input?.focus()
  }
  const choose = (found: Found) => {
    if (found.kind === 'food') setOpen({ kind: 'food', food: found.food })
    else if (found.kind === 'medicine') setOpen({ kind: 'form', form: 'medicine', name: found.name })
  }
  /** On another day the glasses are spread over its hours: all at one moment would read as drunk at once. */
  const hourOfGlass = () => {
    const drunk = props.day.entries().filter(({ kind }) => kind === 'drink').length
    return `${String(8 + (drunk % 14)).padStart(2, '0')}:30`
  }
  const water = async () => {
    const food = await glassOfWater()
    if (!food) return
    const moment = props.date === today() ? nowHere() : momentOn(props.date, hourOfGlass())
    const quantity = { value: glassMl, unit: food.unit }
    const eaten = eatenOf(food, { quantity }, mealAt(timeOf(moment.at, moment.zone)))
    add([draftOf('drink', eaten, moment)], toast.added(words.water))
  }
  const crampNow = () => {
    const moment = props.date === today() ? nowHere() : momentOn(props.date, '03:00')
    add([draftOf('cramp', {}, moment)], toast.added(words.cramp))
  }

  const [starred, setStarred] = createSignal<readonly string[]>()
  const favourites = () => starred() ?? props.day.page()?.favourites ?? []
  const star = (id: string) => {
    const next = favourites().includes(id) ? favourites().filter((one) => one !== id) : [id, ...favourites()]
    setStarred(next)
    api.keepFavourites(next).catch(() => setStarred(undefined))
  }
  const kept = (food: Food) => {
    tell(words.own.saved(capital(food.name)))
    setOpen({ kind: 'food', food })
  }

  return (
    <section class="add" aria-label={words.title}>
      <Show when={searches()} keyed>
        <FoodSearch
          label={words.search}
          hint={words.hint}
          withMedicines
          onChoose={choose}
          onLine={(text) => setOpen({ kind: 'line', text })}
          ref={(element) => (input = element)}
        />
      </Show>
      {props.toast}
      <Show
        when={open()}
        keyed
        fallback={
          <Suggestions
            date={props.date}
            day={props.day}
            favourites={favourites()}
            onFood={(food) => setOpen({ kind: 'food', food })}
            onForm={(form) => setOpen({ kind: 'form', form })}
            onWater={() => void water()}
            onCramp={crampNow}
          />
        }
      >
        {(what) => (
          <Switch>
            <Match when={what.kind === 'food' && what}>
              {(chosen) => (
                <PortionCard
                  food={chosen().food}
                  save={words.save}
                  when={whenOn(props.date)}
                  favourite={{ on: favourites().includes(chosen().food.id), onToggle: () => star(chosen().food.id) }}
                  onSave={(amount, meal, moment) => {
                    const { food } = chosen()
                    if (moment) add([draftOf(kindOf(food), eatenOf(food, amount, meal), moment)], toast.added(capital(food.name)))
                    done()
                  }}
                  onCancel={done}
                />
              )}
            </Match>
            <Match when={what.kind === 'line' && what}>
              {(line) => (
                <LineCard
                  text={line().text}
                  date={props.date}
                  onLookUp={(text) => {
                    done()
                    queueMicrotask(() => type(input, text))
                  }}
                  onNote={(text) => {
                    add([draftOf('note', { text }, someMomentOn(props.date))], toast.added(text))
                    done()
                  }}
                  onDone={done}
                />
              )}
            </Match>
            <Match when={what.kind === 'form' && what}>
              {(form) => <OneForm form={form().form} name={form().name} date={props.date} onKept={kept} onDone={done} />}
            </Match>
          </Switch>
        )}
      </Show>
    </section>
  )
}

/** Puts words into the field as if they had been typed. */
function type(input: HTMLInputElement | undefined, text: string): void {
  if (!input) return
  input.value = text
  input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  input.focus()
}
