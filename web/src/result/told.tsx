// What did the person tell us? Every answer once more, to read over, to print, and to change.
import { For, Show, type JSX } from 'solid-js'
import { analyteWords, capital, nameOfFact, page, type LabResult } from '@charley/core'
import { addressOf } from '../router.js'
import { heard, known, questionAsking } from '../session/session.js'
import { saidAs, saidBy } from './names.js'

const words = page.result

/** Yes first, then choices, then no, then "don't know": what speaks loudest stands first. */
function answersTold() {
  const rank = (answer: unknown) => (answer === true ? 0 : typeof answer === 'string' ? 1 : answer === false ? 2 : 3)
  return Object.entries(known().answers)
    .filter(([, answer]) => answer !== null)
    .sort(([, a], [, b]) => rank(a) - rank(b))
}

function person(): readonly { readonly fact: string; readonly text: string }[] {
  const { age, sex, heightCm, weightKg, pregnancyWeeks } = known().person
  return [
    ...(age === undefined ? [] : [{ fact: 'age', text: words.factIs(nameOfFact('age'), String(age)) }]),
    ...(sex === undefined ? [] : [{ fact: 'sex', text: words.factIs(nameOfFact('sex'), sex) }]),
    ...(heightCm === undefined
      ? []
      : [{ fact: 'heightWeight', text: words.factIs(nameOfFact('heightWeight'), `${heightCm} cm, ${weightKg} kg`) }]),
    ...(pregnancyWeeks === undefined
      ? []
      : [{ fact: 'pregnancyWeeks', text: words.factIs(nameOfFact('pregnancyWeeks'), String(pregnancyWeeks)) }]),
  ]
}

const labLine = ({ analyte, reported: { value, unit, comparator } }: LabResult): string =>
  words.factIs(analyteWords[analyte]?.name ?? analyte, `${comparator ?? ''}${value} ${unit}`)

/** What counted besides: the diary's own blood results, medicines and conditions. */
const fromDiary = (): readonly string[] => [
  ...(heard().medicines ?? []).filter((one) => !known().medicines?.includes(one)).map(({ name }) => name),
  ...heard()
    .labs.filter((one) => !known().labs.includes(one))
    .map(labLine),
  ...Object.entries(heard().answers).flatMap(([fact, answer]) =>
    answer === null || (known().answers[fact] ?? null) !== null ? [] : [saidAs(fact, answer)],
  ),
]

/** The same for paper: two short runs of text, what is so and what is not. */
export function ToldOnPaper(): JSX.Element {
  const told = (wanted: boolean) =>
    Object.entries(known().answers).flatMap(([fact, answer]) =>
      answer === wanted ? [nameOfFact(fact)] : wanted && typeof answer === 'string' ? [saidAs(fact, answer)] : [],
    )
  const things = () => [
    ...person().map(({ text }) => text),
    ...(known().medicines ?? []).map(({ name }) => name),
    ...known().labs.map(({ analyte }) => saidBy(known(), { fact: analyte, answer: true })),
    ...told(true),
  ]
  return (
    <div class="on-paper">
      <h2>{words.youAnswered}</h2>
      <p>
        <b>{words.saidYes}:</b> {things().join('; ')}.
      </p>
      <Show when={told(false).length > 0}>
        <p>
          <b>{words.saidNo}:</b> {told(false).join('; ')}.
        </p>
      </Show>
      <Show when={fromDiary().length > 0}>
        <p>
          <b>{words.fromDiary}:</b> {fromDiary().join('; ')}.
        </p>
      </Show>
    </div>
  )
}

export function Told(): JSX.Element {
  const lines = () => [
    ...person(),
    ...(known().medicines ?? []).map(({ name }) => ({ fact: 'medicines', text: name })),
    ...known().labs.map((lab) => ({ fact: 'labs', text: labLine(lab) })),
    ...answersTold().map(([fact, answer]) => ({ fact, text: saidAs(fact, answer) })),
  ]
  return (
    <details class="told">
      <summary>{words.youAnswered}</summary>
      <ul>
        <For each={lines()}>
          {({ fact, text }) => (
            <li>
              <Show when={questionAsking(fact)} fallback={capital(text)}>
                {(question) => <a href={addressOf('ask', question())}>{capital(text)}</a>}
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={fromDiary().length > 0}>
        <h3>{words.fromDiary}</h3>
        <p class="hint">{words.fromDiaryHint}</p>
        <ul>
          <For each={fromDiary()}>{(text) => <li>{capital(text)}</li>}</For>
        </ul>
      </Show>
    </details>
  )
}
