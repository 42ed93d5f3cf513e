// A figure on a label and nothing else: how is it written down? One nutrient, added as it stands.
import { createSignal, type JSX } from 'solid-js'
import { diaryWords, foodNutrientIds, type Eaten, type FoodNutrientId, type Meal } from '@charley/core'
import type { Moment } from '../drafts.js'
import { Card, Choice, TextField } from './fields.jsx'
import { readAmount } from './read.js'
import { When, type WhenState } from './when.jsx'

const words = diaryWords.add.quick
const names = diaryWords.nutrients

export function QuickForm(props: {
  readonly when: WhenState
  readonly save: string
  readonly onSave: (kind: 'food' | 'supplement', payload: Eaten, moment: Moment, meal: Meal) => void
  readonly onCancel: () => void
}): JSX.Element {
  const [nutrient, setNutrient] = createSignal<FoodNutrientId>('magnesiumMg')
  const [amount, setAmount] = createSignal('')
  const [name, setName] = createSignal('')
  const [supplement, setSupplement] = createSignal(false)
  const [wrong, setWrong] = createSignal<string>()
  const save = () => {
    const value = readAmount(amount())
    const moment = props.when.moment()
    if (value === undefined) return setWrong(words.wrong)
    if (!moment) return setWrong(diaryWords.add.wrongTime)
    const meal = props.when.meal()
    const shown = name().trim() || words.defaultName(names[nutrient()].name)
    const payload = { name: shown, meal, amounts: { [nutrient()]: { value, kind: 'label' as const } } }
    props.onSave(supplement() ? 'supplement' : 'food', payload, moment, meal)
  }
  return (
    <Card title={words.title} hint={words.hint} save={props.save} wrong={wrong()} onSave={save} onCancel={props.onCancel}>
      <div class="field-row">
        <Choice
          label={words.what}
          value={nutrient()}
          options={foodNutrientIds.map((one) => [one, `${names[one].name}, ${names[one].unit}`] as const)}
          onChange={setNutrient}
        />
        <TextField label={`${words.amount}, ${names[nutrient()].unit}`} numeric value={amount()} onInput={setAmount} />
      </div>
      <TextField label={words.name} hint={words.nameHint} value={name()} onInput={setName} />
      <label class="tick">
        <input type="checkbox" checked={supplement()} onChange={(event) => setSupplement(event.currentTarget.checked)} />
        {words.supplement}
      </label>
      <When state={props.when} withMeal />
    </Card>
  )
}
