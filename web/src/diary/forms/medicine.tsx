// Which medicine was taken, and how much? New, or changed.
import { createSignal, type JSX } from 'solid-js'
import { diaryWords, type MedicineTaken } from '@charley/core'
import type { Moment } from '../drafts.js'
import { Card, TextField } from './fields.jsx'
import { readOptional } from './read.js'
import { When, type WhenState } from './when.jsx'

const words = diaryWords.add.medicine

export interface FormProps<Payload> {
  readonly given?: Partial<Payload> | undefined
  readonly when: WhenState
  readonly save: string
  readonly more?: JSX.Element
  readonly onSave: (payload: Payload, moment: Moment) => void
  readonly onCancel: () => void
}

export function MedicineForm(props: FormProps<MedicineTaken>): JSX.Element {
  const [name, setName] = createSignal(props.given?.name ?? '')
  const [dose, setDose] = createSignal(props.given?.dose ? String(props.given.dose.value) : '')
  const [unit, setUnit] = createSignal(props.given?.dose?.unit ?? 'mg')
  const [wrong, setWrong] = createSignal<string>()
  const save = () => {
    const taken = name().trim()
    const value = readOptional(dose())
    const moment = props.when.moment()
    if (taken === '') return setWrong(words.needName)
    if (value === null || value === 0) return setWrong(words.wrongDose)
    if (!moment) return setWrong(diaryWords.add.wrongTime)
    const { name: before, ingredient } = props.given ?? {}
    props.onSave(
      {
        name: taken,
        ...(ingredient !== undefined && before === taken && { ingredient }),
        ...(value !== undefined && { dose: { value, unit: unit().trim() || 'mg' } }),
      },
      moment,
    )
  }
  return (
    <Card
      title={words.title}
      save={props.save}
      wrong={wrong()}
      focus={props.given?.name === undefined ? 'first' : 'save'}
      onSave={save}
      onCancel={props.onCancel}
    >
      <TextField label={words.name} value={name()} onInput={setName} />
      <div class="field-row">
        <TextField label={words.dose} numeric value={dose()} onInput={setDose} />
        <TextField label={words.doseUnit} value={unit()} onInput={setUnit} />
      </div>
      <When state={props.when} />
      <p class="hint">{words.doNotStop}</p>
      {props.more}
    </Card>
  )
}
