// What was the cramp like? A small body picture and a few taps; everything may be left out.
import { createSignal, type JSX } from 'solid-js'
import { diaryWords, muscles, type Cramp, type Muscle, type Side } from '@charley/core'
import { Legs, type Leg, type Place, type View } from '../../drawings/legs.jsx'
import { Chips, Scale } from '../forms/fields.jsx'

const words = diaryWords.cramp
const sides: readonly Side[] = ['left', 'right', 'both']
const minuteChoices = [1, 2, 5, 10, 20, 30] as const

/** Which muscle a place of the drawing is, seen from the front or from behind. */
const muscleAt = (place: Place, view: View): Muscle => {
  if (place === 'foot') return 'foot'
  if (place === 'thigh') return view === 'front' ? 'thigh-front' : 'thigh-back'
  return view === 'front' ? 'shin' : 'calf'
}

/** `onChange` is handed the whole cramp with the one thing changed; `undefined` takes a thing back. */
export function CrampFields(props: { readonly cramp: Cramp; readonly onChange: (cramp: Cramp) => void }): JSX.Element {
  const set = <K extends keyof Cramp>(key: K, value: Cramp[K] | undefined) => {
    const { [key]: _, ...rest } = props.cramp
    props.onChange(value === undefined ? rest : { ...rest, [key]: value })
  }
  const sideIsOn = (leg: Leg) => props.cramp.side === undefined || props.cramp.side === leg || props.cramp.side === 'both'
  const isChosen = (leg: Leg, place: Place, view: View) => props.cramp.muscle === muscleAt(place, view) && sideIsOn(leg)
  const tap = (leg: Leg, place: Place, view: View) => {
    const muscle = muscleAt(place, view)
    const { side, muscle: before, ...rest } = props.cramp
    if (before !== muscle || side === undefined) props.onChange({ ...rest, muscle, side: leg })
    // The same place again takes it back; the same place of the other leg makes it both.
    else if (side === leg) props.onChange(rest)
    else props.onChange({ ...rest, muscle, side: side === 'both' ? (leg === 'left' ? 'right' : 'left') : 'both' })
  }
  const [typedMinutes] = createSignal(
    props.cramp.minutes !== undefined && !minuteChoices.some((one) => one === props.cramp.minutes)
      ? props.cramp.minutes
      : undefined,
  )
  const minuteOptions = () => {
    const own = typedMinutes()
    const all: readonly number[] = own === undefined ? minuteChoices : [...minuteChoices, own].sort((a, b) => a - b)
    return all.map((minutes) => [minutes, words.minute(minutes)] as const)
  }
  return (
    <div class="cramp-fields">
      <div class="cramp-body">
        <Legs isChosen={isChosen} onTap={tap} />
      </div>
      <div class="cramp-taps">
        <Chips
          label={words.side}
          value={props.cramp.side}
          options={sides.map((side) => [side, words.sides[side]] as const)}
          onChange={(side) => set('side', side)}
        />
        <Chips
          label={words.muscle}
          value={props.cramp.muscle}
          options={muscles.map((muscle) => [muscle, words.muscles[muscle]] as const)}
          onChange={(muscle) => set('muscle', muscle)}
        />
        <Scale
          label={words.severity}
          low={words.severityLow}
          high={words.severityHigh}
          value={props.cramp.severity}
          onChange={(value) => set('severity', value)}
        />
        <Scale
          label={words.disturbance}
          low={words.disturbanceLow}
          high={words.disturbanceHigh}
          value={props.cramp.sleepDisturbance}
          onChange={(value) => set('sleepDisturbance', value)}
        />
        <Chips
          label={words.minutes}
          value={props.cramp.minutes}
          options={minuteOptions()}
          onChange={(minutes) => set('minutes', minutes)}
        />
      </div>
    </div>
  )
}
