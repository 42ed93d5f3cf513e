// What did the body do, how hard, and how hot was it?
import { createSignal, type JSX } from 'solid-js'
import { diaryWords, type Exercise } from '@charley/core'
import { Card, Choice, TextField } from './fields.jsx'
import type { FormProps } from './medicine.jsx'
import { readAmount, readOptional } from './read.js'
import { When } from './when.jsx'

const words = diaryWords.add.exercise
const efforts = ['light', 'moderate', 'hard'] as const
const heats = ['unsaid', 'cool', 'warm', 'hot'] as const

export function ExerciseForm(props: FormProps<Exercise>): JSX.Element {
  const [activity, setActivity] = createSignal(props.given?.activity ?? '')
  const [minutes, setMinutes] = createSignal(String(props.given?.minutes ?? ''))
  const [effort, setEffort] = createSignal<Exercise['effort']>(props.given?.effort ?? 'moderate')
  const [heat, setHeat] = createSignal<(typeof heats)[number]>(props.given?.heat ?? 'unsaid')
  const [lost, setLost] = createSignal(String(props.given?.weightLostKg ?? ''))
  const [wrong, setWrong] = createSignal<string>()
  const save = () => {
    const what = activity().trim()
    const long = readAmount(minutes())
    const weightLostKg = readOptional(lost())
    const warmth = heat()
    const moment = props.when.moment()
    if (what === '') return setWrong(words.needWhat)
    if (long === undefined) return setWrong(words.wrongMinutes)
    if (weightLostKg === null) return setWrong(words.wrongLost)
    if (!moment) return setWrong(diaryWords.add.wrongTime)
    props.onSave(
      {
        activity: what,
        minutes: long,
        effort: effort(),
        ...(warmth !== 'unsaid' && { heat: warmth }),
        ...(weightLostKg !== undefined && { weightLostKg }),
      },
      moment,
    )
  }
  return (
    <Card title={words.title} save={props.save} wrong={wrong()} onSave={save} onCancel={props.onCancel}>
      <div class="field-row">
        <TextField label={words.what} placeholder={words.placeholder} value={activity()} onInput={setActivity} />
        <TextField label={words.minutes} numeric value={minutes()} onInput={setMinutes} />
      </div>
      <div class="field-row">
        <Choice
          label={words.effort}
          value={effort()}
          options={efforts.map((one) => [one, words.efforts[one]] as const)}
          onChange={setEffort}
        />
        <Choice
          label={words.heat}
          value={heat()}
          options={heats.map((one) => [one, words.heats[one]] as const)}
          onChange={setHeat}
        />
      </div>
      <TextField label={words.lost} numeric value={lost()} onInput={setLost} />
      <When state={props.when} />
      {props.more}
    </Card>
  )
}
