// How does one give an age, a week or a height? Plain text fields with a number pad, checked when one goes on.
import { createSignal, Show, type JSX } from 'solid-js'
import { page, personLimits, type Case } from '@charley/core'
import { onKeys } from '../parts/keys.js'
import { readTyped, rounded, toCm, toKg, type HeightUnit, type WeightUnit } from './read-number.js'
import type { Reply } from '../session/reply.js'

type Person = Case['person']

interface Asked {
  readonly person: Person
  readonly labelledBy: string
  readonly onReply: (reply: Reply) => void
}

function Field(props: {
  readonly label: string
  readonly value: string
  readonly unit?: string
  readonly invalid?: boolean
  readonly describedBy?: string
  readonly onInput: (value: string) => void
}): JSX.Element {
  return (
    <label class="field">
      <span>{props.label}</span>
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        data-choice
        value={props.value}
        aria-invalid={props.invalid === true}
        aria-describedby={props.describedBy}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <Show when={props.unit}>{(unit) => <span class="field-unit">{unit()}</span>}</Show>
    </label>
  )
}

type Limited = keyof typeof personLimits

const isWithin = (value: number, field: Limited): boolean => {
  const [low, high] = personLimits[field]
  return value >= low.value && value <= high.value
}

const wholeWithin = (text: string, field: Limited): number | undefined => {
  const value = readTyped(text)
  return value !== undefined && Number.isInteger(value) && isWithin(value, field) ? value : undefined
}

function Form(props: {
  readonly wrong: string | undefined
  readonly onSubmit: () => void
  readonly children: JSX.Element
}): JSX.Element {
  const [form, setForm] = createSignal<HTMLFormElement>()
  // A number typed anywhere goes into the first field: there is nothing else it could mean here.
  onKeys((key) => {
    if (/^\d$/.test(key)) form()?.querySelector('input')?.focus()
  })
  return (
    <form
      ref={setForm}
      class="numbers"
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        props.onSubmit()
      }}
    >
      {props.children}
      <p id="number-wrong" class="wrong" role="alert">
        {props.wrong}
      </p>
      <button type="submit" class="button">
        {page.interview.next}
      </button>
    </form>
  )
}

/** One whole number of the person: the age, or the week of pregnancy. Below 18 the page says whom to ask instead. */
export function WholeNumber(props: Asked & { readonly field: 'age' | 'pregnancyWeeks' }): JSX.Element {
  const words = page.numbers[props.field]
  const [text, setText] = createSignal(String(props.person[props.field] ?? ''))
  const [wrong, setWrong] = createSignal<string>()
  const submit = () => {
    const value = wholeWithin(text(), props.field === 'age' ? 'ageYears' : 'pregnancyWeeks')
    if (value === undefined) return setWrong(words.wrong)
    if (props.field === 'age' && !isWithin(value, 'adultYears')) return setWrong(page.numbers.child)
    props.onReply({ person: { [props.field]: value } })
  }
  return (
    <Form wrong={wrong()} onSubmit={submit}>
      <Field
        label={words.label}
        unit={words.unit}
        value={text()}
        invalid={wrong() !== undefined}
        describedBy="number-wrong"
        onInput={setText}
      />
    </Form>
  )
}

/** Height and weight, each in the unit one thinks in; kept in centimetres and kilograms. */
export function HeightAndWeight(props: Asked): JSX.Element {
  const [heightUnit, setHeightUnit] = createSignal<HeightUnit>('cm')
  const [weightUnit, setWeightUnit] = createSignal<WeightUnit>('kg')
  const [height, setHeight] = createSignal(String(props.person.heightCm ?? ''))
  const [inches, setInches] = createSignal('')
  const [weight, setWeight] = createSignal(String(props.person.weightKg ?? ''))
  const [pounds, setPounds] = createSignal('')
  const [wrong, setWrong] = createSignal<string>()

  const part = (text: string) => (text.trim() === '' ? 0 : readTyped(text))
  const submit = () => {
    const [tall, tallInches, heavy, heavyPounds] = [readTyped(height()), part(inches()), readTyped(weight()), part(pounds())]
    const cm = tall === undefined || tallInches === undefined ? NaN : toCm(heightUnit(), tall, tallInches)
    const kg = heavy === undefined || heavyPounds === undefined ? NaN : toKg(weightUnit(), heavy, heavyPounds)
    if (!isWithin(cm, 'heightCm')) return setWrong(page.numbers.heightCm.wrong)
    if (!isWithin(kg, 'weightKg')) return setWrong(page.numbers.weightKg.wrong)
    props.onReply({ person: { heightCm: rounded(cm, 1), weightKg: rounded(kg, 1) }, answers: {} })
  }
  return (
    <Form wrong={wrong()} onSubmit={submit}>
      <div class="field-row">
        <Field label={page.numbers.heightCm.label} value={height()} describedBy="number-wrong" onInput={setHeight} />
        <Show when={heightUnit() === 'feet'}>
          <Field label={page.numbers.inches} value={inches()} onInput={setInches} />
        </Show>
        <label class="field">
          <span>{page.numbers.heightUnit}</span>
          <select value={heightUnit()} onChange={(event) => setHeightUnit(event.currentTarget.value as HeightUnit)}>
            <option value="cm">{page.numbers.cm}</option>
            <option value="feet">{page.numbers.feet}</option>
          </select>
        </label>
      </div>
      <div class="field-row">
        <Field label={page.numbers.weightKg.label} value={weight()} describedBy="number-wrong" onInput={setWeight} />
        <Show when={weightUnit() === 'stone'}>
          <Field label={page.numbers.pounds} value={pounds()} onInput={setPounds} />
        </Show>
        <label class="field">
          <span>{page.numbers.weightUnit}</span>
          <select value={weightUnit()} onChange={(event) => setWeightUnit(event.currentTarget.value as WeightUnit)}>
            <option value="kg">{page.numbers.kg}</option>
            <option value="pounds">{page.numbers.pounds}</option>
            <option value="stone">{page.numbers.stone}</option>
          </select>
        </label>
      </div>
    </Form>
  )
}
