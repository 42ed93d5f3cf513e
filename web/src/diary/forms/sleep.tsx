// How long and how well did one sleep?
import { createSignal, type JSX } from 'solid-js'
import { diaryWords, type Sleep } from '@charley/core'
import { Card, Scale, TextField } from './fields.jsx'
import type { FormProps } from './medicine.jsx'
import { readOptional } from './read.js'
import { When } from './when.jsx'

const words = diaryWords.add.sleep
const perHour = 60
const longest = 24 * perHour

export function SleepForm(props: FormProps<Sleep>): JSX.Element {
  const before = props.given?.minutes
  const [hours, setHours] = createSignal(before === undefined ? '' : String(Math.floor(before / perHour)))
  const [minutes, setMinutes] = createSignal(before === undefined ? '' : String(before % perHour))
  const [quality, setQuality] = createSignal(props.given?.quality)
  const [wrong, setWrong] = createSignal<string>()
  const save = () => {
    const [h, m] = [readOptional(hours()), readOptional(minutes())]
    const well = quality()
    const moment = props.when.moment()
    if (h === null || m === null) return setWrong(words.wrong)
    const slept = h === undefined && m === undefined ? undefined : Math.round((h ?? 0) * perHour + (m ?? 0))
    if (slept !== undefined && slept > longest) return setWrong(words.wrong)
    if (slept === undefined && well === undefined) return setWrong(words.need)
    if (!moment) return setWrong(diaryWords.add.wrongTime)
    props.onSave({ ...(slept !== undefined && { minutes: slept }), ...(well !== undefined && { quality: well }) }, moment)
  }
  return (
    <Card title={words.title} hint={words.hint} save={props.save} wrong={wrong()} onSave={save} onCancel={props.onCancel}>
      <div class="field-row">
        <TextField label={words.hours} numeric value={hours()} onInput={setHours} />
        <TextField label={words.minutes} numeric value={minutes()} onInput={setMinutes} />
      </div>
      <Scale label={words.quality} low={words.low} high={words.high} value={quality()} onChange={setQuality} />
      <When state={props.when} />
      {props.more}
    </Card>
  )
}
