// What did the scales, the tape or the cuff say?
import { createSignal, type JSX } from 'solid-js'
import { diaryWords, measures, type Measure } from '@charley/core'
import { Card, Choice, TextField } from './fields.jsx'
import type { FormProps } from './medicine.jsx'
import { readAmount } from './read.js'
import { When } from './when.jsx'

const words = diaryWords.add.measure

export function MeasureForm(props: FormProps<Measure>): JSX.Element {
  const [what, setWhat] = createSignal<Measure['what']>(props.given?.what ?? 'weightKg')
  const [value, setValue] = createSignal(String(props.given?.value ?? ''))
  const [wrong, setWrong] = createSignal<string>()
  const save = () => {
    const read = readAmount(value())
    const moment = props.when.moment()
    if (read === undefined) return setWrong(words.wrong)
    if (!moment) return setWrong(diaryWords.add.wrongTime)
    props.onSave({ what: what(), value: read }, moment)
  }
  return (
    <Card title={words.title} save={props.save} wrong={wrong()} onSave={save} onCancel={props.onCancel}>
      <div class="field-row">
        <Choice
          label={words.what}
          value={what()}
          options={measures.map((one) => [one, words.names[one]] as const)}
          onChange={setWhat}
        />
        <TextField label={words.value} numeric value={value()} onInput={setValue} />
      </div>
      <When state={props.when} />
      {props.more}
    </Card>
  )
}
