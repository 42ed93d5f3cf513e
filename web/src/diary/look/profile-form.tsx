// Whose needs are these? Age and sex decide the row of the table; the rest refines it. Everything may be left out.
import { createSignal, Show, type JSX } from 'solid-js'
import { diaryWords, personLimits, type Profile } from '@charley/core'
import { Card, Choice, TextField } from '../forms/fields.jsx'
import { readOptional } from '../forms/read.js'

const words = diaryWords.intake.profile
const sexes = ['unsaid', 'female', 'male'] as const
const activities = ['unsaid', 'inactive', 'low-active', 'active', 'very-active'] as const
const oldest = personLimits.ageYears[1].value

export function ProfileForm(props: {
  readonly profile: Profile
  readonly onSave: (profile: Profile) => void
  readonly onCancel?: () => void
}): JSX.Element {
  const given = props.profile
  const asText = (value: number | undefined) => (value === undefined ? '' : String(value))
  const [birthYear, setBirthYear] = createSignal(asText(given.birthYear))
  const [sex, setSex] = createSignal<(typeof sexes)[number]>(given.sex ?? 'unsaid')
  const [weeks, setWeeks] = createSignal(asText(given.pregnancyWeeks))
  const [months, setMonths] = createSignal(asText(given.breastfeedingMonths))
  const [height, setHeight] = createSignal(asText(given.heightCm))
  const [weight, setWeight] = createSignal(asText(given.weightKg))
  const [activity, setActivity] = createSignal<(typeof activities)[number]>(given.activity ?? 'unsaid')
  const [wrong, setWrong] = createSignal<string>()

  const save = () => {
    const year = new Date().getFullYear()
    const within = (text: string, low: number, high: number, whole: boolean) => {
      const value = readOptional(text)
      if (value === undefined) return undefined
      return value !== null && value >= low && value <= high && (!whole || Number.isInteger(value)) ? value : null
    }
    const isFemale = sex() === 'female'
    const born = within(birthYear(), year - oldest, year, true)
    const pregnancyWeeks = isFemale ? within(weeks(), 1, 45, true) : undefined
    const breastfeedingMonths = isFemale ? within(months(), 0, 48, true) : undefined
    const heightCm = within(height(), 90, 250, false)
    const weightKg = within(weight(), 20, 450, false)
    if (born === null) return setWrong(words.birthYearWrong)
    if (pregnancyWeeks === null) return setWrong(words.pregnantWrong)
    if (breastfeedingMonths === null) return setWrong(words.breastfeedingWrong)
    if (heightCm === null) return setWrong(words.heightWrong)
    if (weightKg === null) return setWrong(words.weightWrong)
    const saidSex = sex()
    const saidActivity = activity()
    setWrong(undefined)
    props.onSave({
      ...(born !== undefined && { birthYear: born }),
      ...(saidSex !== 'unsaid' && { sex: saidSex }),
      ...(pregnancyWeeks !== undefined && { pregnancyWeeks }),
      ...(breastfeedingMonths !== undefined && { breastfeedingMonths }),
      ...(heightCm !== undefined && { heightCm }),
      ...(weightKg !== undefined && { weightKg }),
      ...(saidActivity !== 'unsaid' && { activity: saidActivity }),
      ...(given.authority !== undefined && { authority: given.authority }),
    })
  }
  return (
    <Card
      title={words.title}
      hint={words.lead}
      save={words.save}
      wrong={wrong()}
      focus={props.onCancel ? 'first' : 'none'}
      onSave={save}
      {...(props.onCancel && { onCancel: props.onCancel })}
    >
      <div class="field-row">
        <TextField label={words.birthYear} numeric value={birthYear()} onInput={setBirthYear} />
        <Choice
          label={words.sex}
          value={sex()}
          options={sexes.map((one) => [one, words.sexes[one]] as const)}
          onChange={setSex}
        />
      </div>
      <Show when={sex() === 'female'}>
        <div class="field-row">
          <TextField label={words.pregnant} numeric value={weeks()} onInput={setWeeks} />
          <TextField label={words.breastfeeding} numeric value={months()} onInput={setMonths} />
        </div>
      </Show>
      <div class="field-row">
        <TextField label={words.height} numeric value={height()} onInput={setHeight} />
        <TextField label={words.weight} numeric value={weight()} onInput={setWeight} />
      </div>
      <Choice
        label={words.activity}
        value={activity()}
        options={activities.map((one) => [one, words.activities[one]] as const)}
        onChange={setActivity}
      />
    </Card>
  )
}
