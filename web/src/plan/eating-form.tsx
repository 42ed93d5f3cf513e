// What must be known before any food is named? Age and sex, allergies, how one eats, and what a doctor has limited: one screen.
import { createSignal, createUniqueId, Show, type JSX } from 'solid-js'
import { page, personLimits, type Case } from '@charley/core'
import { planPageWords } from '@charley/core/fix'
import { Heading } from '../parts/heading.jsx'
import { say } from '../parts/focus.js'
import { readTyped } from '../questions/read-number.js'
import type { Reply } from '../session/reply.js'
import { AnyOf, OneOf } from './choices.jsx'
import { allergenIds, leftOutIds, patternIds, patternSaid, type Eating } from './eating.js'

const words = planPageWords.eating
type Field = 'age' | 'sex' | 'allergies' | 'pattern' | 'fluid'

const named = <T extends string>(names: Readonly<Record<T, string>>, ids: readonly NoInfer<T>[]) =>
  ids.map((id) => [id, names[id]] as const)

export function EatingForm(props: {
  readonly known: Case
  readonly again: boolean
  readonly onSave: (reply: Reply) => void
  readonly onCancel?: (() => void) | undefined
}): JSX.Element {
  const { person, eating = {} } = props.known
  const [age, setAge] = createSignal(person.age === undefined ? '' : String(person.age))
  const [sex, setSex] = createSignal(person.sex)
  const [allergies, setAllergies] = createSignal(eating.allergies)
  const [pattern, setPattern] = createSignal(eating.pattern ?? patternSaid(props.known))
  const [leavesOut, setLeavesOut] = createSignal(eating.leavesOut ?? [])
  const [lowSalt, setLowSalt] = createSignal(eating.lowSodium)
  const [limited, setLimited] = createSignal(eating.fluidLimitMlPerDay !== undefined ? true : props.again ? false : undefined)
  const [fluid, setFluid] = createSignal(eating.fluidLimitMlPerDay === undefined ? '' : String(eating.fluidLimitMlPerDay))
  const [wrong, setWrong] = createSignal<Partial<Record<Field, string>>>({})
  const [form, setForm] = createSignal<HTMLFormElement>()
  const ageId = createUniqueId()

  const save = () => {
    const [low, high] = personLimits.adultYears
    const years = readTyped(age())
    const isWhole = years !== undefined && Number.isInteger(years) && years <= high.value
    const isAge = isWhole && years >= low.value
    const ml = readTyped(fluid())
    const [least, most] = personLimits.fluidLimitMl
    const isMl = ml !== undefined && ml >= least.value && ml <= most.value
    const [saidSex, saidPattern, saidAllergies] = [sex(), pattern(), allergies()]
    const found: Partial<Record<Field, string>> = {
      ...(!isAge && { age: isWhole ? page.numbers.child : page.numbers.age.wrong }),
      ...(!saidSex && { sex: words.sexWrong }),
      ...(!saidAllergies && { allergies: words.allergiesWrong }),
      ...(!saidPattern && { pattern: words.patternWrong }),
      ...(limited() === true && !isMl && { fluid: words.fluidWrong }),
    }
    setWrong(found)
    if (Object.keys(found).length > 0 || !isAge || !saidSex || !saidAllergies || !saidPattern) {
      say(Object.values(found).join(' '))
      queueMicrotask(() => form()?.querySelector<HTMLElement>('.asked:has(.wrong) :is(input, button)')?.focus())
      return
    }
    const salt = lowSalt()
    const saved: Eating = {
      pattern: saidPattern,
      allergies: saidAllergies,
      leavesOut: leavesOut(),
      ...(salt !== undefined && { lowSodium: salt }),
      ...(limited() === true && isMl && { fluidLimitMlPerDay: ml }),
    }
    props.onSave({ person: { age: years, sex: saidSex }, eating: saved })
  }
  return (
    <form
      class="eating"
      ref={setForm}
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Heading title={words.title} />
      <p class="lead">{words.lead}</p>
      <div class="asked asked-age">
        <label class="asked-title" for={ageId}>
          {words.age}
        </label>
        <input
          id={ageId}
          type="text"
          inputmode="numeric"
          autocomplete="off"
          value={age()}
          aria-invalid={wrong().age !== undefined}
          aria-describedby={wrong().age ? `${ageId}-wrong` : undefined}
          onInput={(event) => setAge(event.currentTarget.value)}
        />
        <Show when={wrong().age}>
          <p class="wrong" id={`${ageId}-wrong`}>
            {wrong().age}
          </p>
        </Show>
      </div>
      <OneOf
        title={words.sex}
        options={named(words.sexes, ['female', 'male'])}
        value={sex()}
        wrong={wrong().sex}
        onChoose={setSex}
      />
      <AnyOf
        title={words.allergies}
        hint={words.allergiesHint}
        options={named(words.allergens, allergenIds)}
        none={words.noAllergy}
        value={allergies()}
        wrong={wrong().allergies}
        onChange={setAllergies}
      />
      <OneOf
        title={words.pattern}
        options={named(words.patterns, patternIds)}
        value={pattern()}
        wrong={wrong().pattern}
        onChoose={setPattern}
      />
      <AnyOf
        title={words.leavesOut}
        hint={words.leavesOutHint}
        options={named(words.leftOut, leftOutIds)}
        value={leavesOut()}
        onChange={(value) => setLeavesOut(value ?? [])}
      />
      <OneOf
        title={words.salt}
        options={named(words.saltAnswers, ['no', 'yes'])}
        value={lowSalt() === undefined ? undefined : lowSalt() ? 'yes' : 'no'}
        onChoose={(value) => setLowSalt(value === 'yes')}
      />
      <OneOf
        title={words.fluid}
        options={named(words.fluidAnswers, ['no', 'yes'])}
        value={limited() === undefined ? undefined : limited() ? 'yes' : 'no'}
        wrong={wrong().fluid}
        onChoose={(value) => setLimited(value === 'yes')}
      >
        <Show when={limited()}>
          <label class="asked-amount">
            <input
              type="text"
              inputmode="numeric"
              autocomplete="off"
              aria-label={words.fluidAmount}
              value={fluid()}
              onInput={(event) => setFluid(event.currentTarget.value)}
            />
            <span aria-hidden="true">ml</span>
          </label>
        </Show>
      </OneOf>
      <p class="card-buttons">
        <button type="submit" class="button">
          {props.again ? words.saveAgain : words.save}
        </button>
        <Show when={props.onCancel}>
          {(cancel) => (
            <button type="button" class="button button-quiet" onClick={() => cancel()()}>
              {words.cancel}
            </button>
          )}
        </Show>
      </p>
      <p class="hint">{words.stays}</p>
    </form>
  )
}
