// Where does it cramp, and in which leg? A drawing to tap and a list to tick: one state, two ways to change it.
import { createSignal, For, type JSX } from 'solid-js'
import { page, type Answer, type FactId } from '@charley/core'
import { Legs, type Leg, type Place } from '../drawings/legs.js'

type Somewhere = Place | 'elsewhere'
type Legs = Leg | 'both' | 'unsure'

const places: readonly Somewhere[] = ['calf', 'foot', 'thigh', 'elsewhere']
const legChoices: readonly Legs[] = ['left', 'right', 'both', 'unsure']

/** One leg is "always the same leg"; not having noticed is "don't know". */
const sideOf = (legs: Legs): Answer => (legs === 'both' ? 'either-leg' : legs === 'unsure' ? null : 'same-leg')

export function Body(props: {
  readonly asks: readonly FactId[]
  readonly given: Readonly<Record<FactId, Answer>>
  readonly labelledBy: string
  readonly onAnswer: (answers: Readonly<Record<FactId, Answer>>) => void
}): JSX.Element {
  const [chosen, setChosen] = createSignal<ReadonlySet<Somewhere>>(new Set(places.filter((place) => props.given[place] === true)))
  const [legs, setLegs] = createSignal<Legs>(props.given['side'] === 'either-leg' ? 'both' : 'unsure')
  const [touched, setTouched] = createSignal(false)
  const chooseLegs = (one: Legs) => {
    setTouched(true)
    setLegs(one)
  }
  const toggle = (place: Somewhere) =>
    setChosen((before) => new Set(before.has(place) ? [...before].filter((one) => one !== place) : [...before, place]))
  const legIsOn = (leg: Leg) => legs() === leg || legs() === 'both' || legs() === 'unsure'

  const tap = (leg: Leg, place: Place) => {
    const on = chosen().has(place) && legIsOn(leg)
    if (on && legs() !== 'unsure') {
      if (legs() === 'both') chooseLegs(leg === 'left' ? 'right' : 'left')
      else toggle(place)
    } else if (on) chooseLegs(leg)
    else {
      if (!chosen().has(place)) toggle(place)
      chooseLegs(legs() === 'unsure' || chosen().size === 0 ? leg : legs() === leg ? leg : 'both')
    }
    if (chosen().size === 0) setLegs('unsure')
  }
  const answer = (unsure: boolean) => {
    const where = places.map((place) => [place, chosen().has(place) ? true : unsure ? null : false] as const)
    // Come back to and left alone, the leg stays as it was answered: "always the same" has forgotten which.
    const side = touched() ? sideOf(legs()) : (props.given['side'] ?? null)
    const all = [...where, ['side', side] as const]
    props.onAnswer(Object.fromEntries(all.filter(([fact]) => props.asks.includes(fact))))
  }

  return (
    <div class="body">
      <div class="body-both">
        <Legs isChosen={(leg, place) => chosen().has(place) && legIsOn(leg)} onTap={tap} />
        <div class="body-list">
          <fieldset>
            <legend>{page.body.listTitle}</legend>
            <For each={places}>
              {(place) => (
                <label class="tick">
                  <input type="checkbox" data-choice checked={chosen().has(place)} onChange={() => toggle(place)} />
                  {page.body.places[place]}
                </label>
              )}
            </For>
          </fieldset>
          <fieldset>
            <legend>{page.body.sideTitle}</legend>
            <For each={legChoices}>
              {(one) => (
                <label class="tick">
                  <input type="radio" name="legs" data-choice checked={legs() === one} onChange={() => chooseLegs(one)} />
                  {page.body.legs[one]}
                </label>
              )}
            </For>
          </fieldset>
          <p class="hint" aria-live="polite">
            {page.body.chosen(
              [...chosen()].map((place) => page.body.short[place]),
              page.body.legs[legs()],
            )}
          </p>
        </div>
      </div>
      <div class="many-done">
        <button type="button" class="button" data-choice disabled={chosen().size === 0} onClick={() => answer(false)}>
          {page.interview.next}
        </button>
        <button type="button" class="button button-quiet" data-choice onClick={() => answer(true)}>
          {page.interview.dontKnow}
        </button>
      </div>
    </div>
  )
}
