// Is what I eat enough? For each nutrient that matters: how much, how sure, against what, and what would settle it.
import { createEffect, createSignal, For, Show, type JSX } from 'solid-js'
import { diaryWords, page, plain, type Adequacy, type Authority, type FoodNutrientId, type Profile } from '@charley/core'
import { Heading } from '../../parts/heading.jsx'
import { addressOf } from '../../router.js'
import { api, ApiProblem, type Intake } from '../api.js'
import { asked } from '../asked.js'
import { Choice } from '../forms/fields.jsx'
import { daysLater, deviceZone, today } from '../moments.js'
import { setAway } from '../outbox.js'
import { tell, ToastLine } from '../toast.jsx'
import { Fluids } from './fluids.jsx'
import { markKinds, valueOf } from './nutrient-bar.jsx'
import { amountText, meanText, NutrientRow, verdictText } from './nutrient-row.jsx'
import { ProfileForm } from './profile-form.jsx'

const words = diaryWords.intake
const names = diaryWords.nutrients
const spans = ['7', '14', '28'] as const
const authorities: readonly Authority[] = ['nasem', 'efsa', 'uk']

/** Those whose lack is spoken of where there are cramps; the others stand behind a line that opens. */
const first: readonly FoodNutrientId[] = [
  'magnesiumMg',
  'potassiumMg',
  'calciumMg',
  'sodiumMg',
  'vitaminDUg',
  'vitaminB12Ug',
  'thiaminMg',
]

/** Age and sex are known: a reference value can be looked up. */
const isEnough = ({ birthYear, sex }: Profile) => birthYear !== undefined && sex !== undefined

export function Nutrients(): JSX.Element {
  const [span, setSpan] = createSignal<(typeof spans)[number]>('14')
  const [changing, setChanging] = createSignal(false)
  const question = () => ({ span: Number(span()) })
  const found = asked(question, ({ span: days }) => api.intake(daysLater(today(), 1 - days), today(), deviceZone()))
  createEffect(() => {
    const problem = found.problem()
    if (problem || found.value()) setAway(problem?.away === true)
  })
  const keep = async (profile: Profile) => {
    try {
      await api.keepProfile(profile)
      setChanging(false)
      tell(words.profile.saved)
      found.again()
    } catch (error) {
      tell(error instanceof ApiProblem && !error.away ? error.message : diaryWords.away.title)
    }
  }
  return (
    <div class="intake">
      <Heading title={words.title} />
      <p class="lead">{words.lead}</p>
      <ToastLine />
      <Show
        when={found.value()}
        fallback={<p class="hint">{found.problem()?.message || (found.problem() ? diaryWords.away.title : words.loading)}</p>}
      >
        {(intake) => (
          <>
            <Show
              when={changing() || !isEnough(intake().profile)}
              fallback={
                <div class="intake-choices">
                  <Choice
                    label={words.span}
                    value={span()}
                    options={spans.map((one) => [one, words.spans[one]] as const)}
                    onChange={setSpan}
                  />
                  <Choice
                    label={words.authority}
                    value={intake().profile.authority ?? 'nasem'}
                    options={authorities.map((one) => [one, words.authorities[one]] as const)}
                    onChange={(authority) => void keep({ ...intake().profile, authority })}
                  />
                  <button type="button" class="link-button" onClick={() => setChanging(true)}>
                    {words.profile.change}
                  </button>
                </div>
              }
            >
              <ProfileForm
                profile={intake().profile}
                onSave={(profile) => void keep(profile)}
                {...(isEnough(intake().profile) && { onCancel: () => setChanging(false) })}
              />
            </Show>
            <Found intake={intake()} />
          </>
        )}
      </Show>
    </div>
  )
}

function Found(props: { readonly intake: Intake }): JSX.Element {
  const complete = () => props.intake.days.filter((day) => day.complete).length
  const judged = (nutrient: FoodNutrientId) => props.intake.adequacy.find((one) => one.nutrient === nutrient)
  const all = () => props.intake.adequacy.map(({ nutrient }) => nutrient)
  const foremost = () => first.filter((nutrient) => all().includes(nutrient))
  const others = () => all().filter((nutrient) => !first.includes(nutrient))
  const closersOf = (nutrient: FoodNutrientId) => props.intake.closers.find((one) => one.nutrient === nutrient)?.foods ?? []
  /** By nutrient, so that a line stays open when the figures change under it. */
  const row = (nutrient: FoodNutrientId) => (
    <Show when={judged(nutrient)}>
      {(adequacy) => <NutrientRow adequacy={adequacy()} days={props.intake.days} closers={closersOf(nutrient)} />}
    </Show>
  )
  return (
    <>
      <p>
        {words.days(complete())}{' '}
        <Show when={complete() === 0}>
          {words.howToComplete} <a href={addressOf('today')}>{words.toToday}</a>
        </Show>
      </p>
      <details class="more">
        <summary>{words.legendTitle}</summary>
        <p>{words.legend}</p>
        <ul class="plain">
          <For each={markKinds}>{(mark) => <li>{words.marks[mark]}</li>}</For>
        </ul>
      </details>
      <ul class="nutrients">
        <For each={foremost()}>{row}</For>
      </ul>
      <Show when={others().length > 0}>
        <details class="more">
          <summary>{words.others}</summary>
          <ul class="nutrients">
            <For each={others()}>{row}</For>
          </ul>
        </details>
      </Show>
      <p class="hint">{words.whatThisIsNot}</p>
      <p>
        <a class="button" href={addressOf('plan')}>
          {words.toPlan}
        </a>
      </p>
      <Twin adequacy={[...foremost(), ...others()].flatMap((nutrient) => judged(nutrient) ?? [])} />
      <Fluids fluids={props.intake.fluids} />
    </>
  )
}

/** Everything the bars show, in figures. */
function Twin(props: { readonly adequacy: readonly Adequacy[] }): JSX.Element {
  const usualText = ({ nutrient, usual }: Adequacy) =>
    usual ? `${amountText(nutrient, usual.value)} (${plain(usual.low)} – ${plain(usual.high)})` : words.none
  const marksText = ({ nutrient, requirement }: Adequacy) =>
    markKinds
      .flatMap((mark) => {
        const known = valueOf(requirement, mark)
        return known ? [`${words.markNames[mark]} ${amountText(nutrient, known.value)}`] : []
      })
      .join(', ') || words.none
  return (
    <details class="twin">
      <summary>{words.table}</summary>
      <div class="scroll" tabindex="0" role="group" aria-label={words.title}>
        <table>
          <thead>
            <tr>
              <For each={['nutrient', 'mean', 'usual', 'reference', 'chance', 'verdict'] as const}>
                {(column) => <th scope="col">{words.columns[column]}</th>}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={props.adequacy}>
              {(one) => (
                <tr>
                  <th scope="row">{names[one.nutrient].name}</th>
                  <td>{meanText(one)}</td>
                  <td>{usualText(one)}</td>
                  <td>{marksText(one)}</td>
                  <td>{one.probability ? page.percent(one.probability.value) : words.none}</td>
                  <td>{verdictText(one)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </details>
  )
}
