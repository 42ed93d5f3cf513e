// What else is worth remembering? A few words of one's own.
import { createSignal, createUniqueId, type JSX } from 'solid-js'
import { diaryWords } from '@charley/core'
import { Card } from './fields.jsx'
import type { FormProps } from './medicine.jsx'
import { When } from './when.jsx'

const words = diaryWords.add.note

export function NoteForm(props: FormProps<{ readonly text: string }>): JSX.Element {
  const [text, setText] = createSignal(props.given?.text ?? '')
  const [wrong, setWrong] = createSignal<string>()
  const id = createUniqueId()
  const save = () => {
    const moment = props.when.moment()
    if (text().trim() === '') return setWrong(words.need)
    if (!moment) return setWrong(diaryWords.add.wrongTime)
    props.onSave({ text: text().trim() }, moment)
  }
  return (
    <Card title={words.title} save={props.save} wrong={wrong()} onSave={save} onCancel={props.onCancel}>
      <div class="field">
        <label class="field-label" for={id}>
          {words.text}
        </label>
        <textarea id={id} rows="3" value={text()} onInput={(event) => setText(event.currentTarget.value)} />
      </div>
      <When state={props.when} />
      {props.more}
    </Card>
  )
}
