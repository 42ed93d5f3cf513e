// How much of this food was it? A portion so many times, or grams, or "I do not know"; and when.
import { createMemo, createSignal, Show, type JSX } from 'solid-js'
import { capital, diaryWords, inUnit, plain, type Food, type Meal } from '@charley/core'
import type { Moment } from '../drafts.js'
import { usualPortion, type Portioned } from '../eaten.js'
import { Card, Choice, Stepper, TextField } from './fields.jsx'
import { readAmount } from './read.js'
import { When, type WhenState } from './when.jsx'

const words = diaryWords.add
const byUnit = { g: words.grams, ml: words.millilitres, piece: words.pieces }

/** What is chosen: the portion with this number, the food's own unit, or nothing known. */
type Way = `portion-${number}` | 'unit' | 'unknown'

/** Which choice and which number say the same as this amount. */
function opening(food: Food, given: Portioned): { readonly way: Way; readonly number: string } {
  const at = food.portions.findIndex(({ label }) => label === given.portion?.label)
  if (given.portion && at >= 0) return { way: `portion-${at}`, number: String(given.portion.count) }
  return given.quantity ? { way: 'unit', number: String(given.quantity.value) } : { way: 'unknown', number: '1' }
}

export function PortionCard(props: {
  readonly food: Food
  readonly title?: string
  readonly given?: Portioned
  readonly save: string
  /** Absent: the amount alone is asked. */
  readonly when?: WhenState
  readonly favourite?: { readonly on: boolean; readonly onToggle: () => void }
  readonly more?: JSX.Element
  readonly onSave: (amount: Portioned, meal: Meal | undefined, moment: Moment | undefined) => void
  readonly onCancel: () => void
}): JSX.Element {
  const start = opening(props.food, props.given ?? usualPortion(props.food))
  const [way, setWay] = createSignal<Way>(start.way)
  const [number, setNumber] = createSignal(start.number)
  const [wrong, setWrong] = createSignal<string>()
  const portion = () => (way().startsWith('portion-') ? props.food.portions[Number(way().slice(8))] : undefined)
  const choose = (next: Way) => {
    const size = portion()?.size
    const typed = readAmount(number())
    // From a portion to grams, the amount stays the same.
    if (next === 'unit' && size !== undefined && typed !== undefined) setNumber(String(Number((size * typed).toPrecision(4))))
    if (next.startsWith('portion-') && way() === 'unit') setNumber('1')
    setWay(next)
  }
  const amount = createMemo((): Portioned | undefined => {
    if (way() === 'unknown') return {}
    const value = readAmount(number())
    if (value === undefined) return undefined
    const chosen = portion()
    const quantity = { value: chosen ? Number((chosen.size * value).toPrecision(7)) : value, unit: props.food.unit }
    return { quantity, ...(chosen && { portion: { label: chosen.label, count: value } }) }
  })
  const options = () => [
    ...props.food.portions.map(({ label, size }, at) => {
      const sized = props.food.unit === 'piece' ? label : `${label} (${inUnit(size, props.food.unit)})`
      return [`portion-${at}`, sized] as const
    }),
    ['unit', byUnit[props.food.unit]] as const,
    ['unknown', words.unknownAmount] as const,
  ]
  const save = () => {
    const said = amount()
    if (!said) return setWrong(words.wrongAmount)
    const moment = props.when?.moment()
    if (props.when && !moment) return setWrong(words.wrongTime)
    props.onSave(said, props.when?.meal(), moment)
  }
  return (
    <Card
      title={props.title ?? capital(props.food.name)}
      save={props.save}
      wrong={wrong()}
      focus="save"
      onSave={save}
      onCancel={props.onCancel}
      aside={
        <Show when={props.favourite}>
          {(favourite) => (
            <button
              type="button"
              class="star"
              aria-pressed={favourite().on}
              aria-label={words.star}
              onClick={() => favourite().onToggle()}
            >
              {favourite().on ? '★' : '☆'}
            </button>
          )}
        </Show>
      }
    >
      <div class="field-row field-row-wide">
        <Choice label={words.portions} value={way()} options={options()} onChange={choose} />
        <Show when={portion()}>
          <Stepper label={words.number} value={number()} onInput={setNumber} />
        </Show>
        <Show when={way() === 'unit'}>
          <TextField label={words.howMuch} numeric value={number()} onInput={setNumber} />
        </Show>
      </div>
      <p class="hint" aria-live="polite">
        <Show when={way() === 'unknown'}>{words.unknownAmountHint}</Show>
        <Show when={portion() && props.food.unit !== 'piece' && amount()?.quantity}>
          {(quantity) => words.comesTo(`${plain(quantity().value)} ${quantity().unit}`)}
        </Show>
      </p>
      <Show when={props.when}>{(when) => <When state={when()} withMeal />}</Show>
      {props.more}
    </Card>
  )
}
