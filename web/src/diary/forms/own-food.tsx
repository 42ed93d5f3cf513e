// A food that no table knows: what does its label say? Empty fields stay unknown.
import { createSignal, For, type JSX } from 'solid-js'
import { diaryWords, foodNutrientIds, type Food, type FoodNutrientId, type FoodUnit } from '@charley/core'
import { api, ApiProblem } from '../api.js'
import { Card, Choice, TextField } from './fields.jsx'
import { readAmount, readOptional } from './read.js'

const words = diaryWords.add.own
const names = diaryWords.nutrients
const units: readonly FoodUnit[] = ['g', 'ml', 'piece']
/** What most labels print comes first; the rest is behind a line that opens. */
const onLabels: readonly FoodNutrientId[] = ['energyKcal', 'fatG', 'carbohydrateG', 'fibreG', 'proteinG', 'sodiumMg']
const others = foodNutrientIds.filter((one) => !onLabels.includes(one))

export function OwnFoodForm(props: {
  readonly name?: string
  readonly onKept: (food: Food) => void
  readonly onCancel: () => void
}): JSX.Element {
  const [name, setName] = createSignal(props.name ?? '')
  const [unit, setUnit] = createSignal<FoodUnit>('g')
  const [portion, setPortion] = createSignal('')
  const [size, setSize] = createSignal('')
  const [figures, setFigures] = createSignal<Readonly<Partial<Record<FoodNutrientId, string>>>>({})
  const [wrong, setWrong] = createSignal<string>()
  const labelOf = (id: FoodNutrientId) => `${names[id].name}, ${names[id].unit}`

  const save = async () => {
    if (name().trim() === '') return setWrong(words.needName)
    const read = foodNutrientIds.map((id) => [id, readOptional(figures()[id] ?? '')] as const)
    const bad = read.find(([, value]) => value === null)
    if (bad) return setWrong(words.wrongNumber(labelOf(bad[0])))
    const sized = portion().trim() === '' ? undefined : readAmount(size())
    if (portion().trim() !== '' && sized === undefined) return setWrong(words.wrongNumber(words.portionSize[unit()]))
    const amounts = Object.fromEntries(
      read.flatMap(([id, value]) => (typeof value === 'number' ? [[id, { value, kind: 'label' as const }]] : [])),
    )
    const portions = sized === undefined ? [] : [{ label: portion().trim(), size: sized }]
    try {
      props.onKept(await api.keepFood({ name: name().trim(), unit: unit(), amounts, portions }))
    } catch (error) {
      setWrong(error instanceof ApiProblem && !error.away ? error.message : words.needsServer)
    }
  }
  const field = (id: FoodNutrientId) => (
    <TextField
      label={labelOf(id)}
      numeric
      value={figures()[id] ?? ''}
      onInput={(value) => setFigures((before) => ({ ...before, [id]: value }))}
    />
  )
  return (
    <Card
      title={words.title}
      hint={words.hint}
      save={words.save}
      wrong={wrong()}
      onSave={() => void save()}
      onCancel={props.onCancel}
    >
      <div class="field-row">
        <TextField label={words.name} value={name()} onInput={setName} />
        <Choice
          label={words.unit}
          value={unit()}
          options={units.map((one) => [one, words.units[one]] as const)}
          onChange={setUnit}
        />
      </div>
      <div class="field-row">
        <TextField label={words.portionLabel} value={portion()} onInput={setPortion} />
        <TextField label={words.portionSize[unit()]} numeric value={size()} onInput={setSize} />
      </div>
      <div class="field-row field-row-small">
        <For each={onLabels}>{field}</For>
      </div>
      <details class="more">
        <summary>{words.moreNutrients}</summary>
        <div class="field-row field-row-small">
          <For each={others}>{field}</For>
        </div>
      </details>
    </Card>
  )
}
