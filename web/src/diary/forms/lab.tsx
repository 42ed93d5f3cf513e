// What does the laboratory's paper say? Name, number and unit as printed; reading them is done anew each time they are shown.
import { createSignal, type JSX } from 'solid-js'
import { analyteWords, capital, diaryWords, type LabPaper } from '@charley/core'
import { Card, TextField } from './fields.jsx'
import type { FormProps } from './medicine.jsx'
import { When } from './when.jsx'

const words = diaryWords.labs

export function LabForm(props: FormProps<LabPaper> & { readonly withDate?: JSX.Element }): JSX.Element {
  const [name, setName] = createSignal(props.given?.name ?? '')
  const [value, setValue] = createSignal(props.given?.value ?? '')
  const [unit, setUnit] = createSignal(props.given?.unit ?? '')
  const [wrong, setWrong] = createSignal<string>()
  const save = () => {
    const moment = props.when.moment()
    if (name().trim() === '' || value().trim() === '' || !moment) return setWrong(words.needName)
    props.onSave({ name: name().trim(), value: value().trim(), unit: unit().trim() }, moment)
  }
  return (
    <Card
      title={props.given?.name === undefined ? words.add : capital(analyteWords[props.given.name]?.name ?? props.given.name)}
      save={props.save}
      wrong={wrong()}
      onSave={save}
      onCancel={props.onCancel}
    >
      <TextField label={words.name} hint={words.nameHint} value={name()} onInput={setName} />
      <div class="field-row">
        <TextField label={words.value} value={value()} onInput={setValue} />
        <TextField label={words.unit} value={unit()} onInput={setUnit} />
      </div>
      {props.withDate ?? <When state={props.when} />}
      {props.more}
    </Card>
  )
}
