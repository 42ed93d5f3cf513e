// A cramp filled in later, by day: what it was like, when, and a note.
import { createSignal, type JSX } from 'solid-js'
import { diaryWords, type Cramp } from '@charley/core'
import { Card, ClockField, TextField } from '../forms/fields.jsx'
import type { FormProps } from '../forms/medicine.jsx'
import { CrampFields } from './cramp-fields.jsx'

const words = diaryWords.cramp

export function CrampForm(props: FormProps<Cramp>): JSX.Element {
  const [cramp, setCramp] = createSignal<Cramp>(props.given ?? {})
  const [wrong, setWrong] = createSignal<string>()
  const write = (text: string) => {
    const { note: _, ...rest } = cramp()
    setCramp(text.trim() === '' ? rest : { ...rest, note: text })
  }
  const save = () => {
    const moment = props.when.moment()
    if (!moment) return setWrong(diaryWords.add.wrongTime)
    props.onSave(cramp(), moment)
  }
  return (
    <Card title={words.fillTitle} save={props.save} wrong={wrong()} onSave={save} onCancel={props.onCancel}>
      <ClockField label={words.when} kind="time" value={props.when.time()} onInput={props.when.setTime} />
      <CrampFields cramp={cramp()} onChange={setCramp} />
      <TextField label={words.note} value={cramp().note ?? ''} onInput={write} />
      {props.more}
    </Card>
  )
}
