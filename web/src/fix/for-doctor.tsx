// What is to be taken to the doctor? Whom to see, a card for each medicine, tests in order, and what only a prescriber decides.
import { For, Show, type JSX } from 'solid-js'
import { analyteWords, capital, listed, nameOfCause } from '@charley/core'
import { fixPageWords, fixWords, type FixLine } from '@charley/core/fix'
import type { FixFound } from '../core/fixing.js'
import { Lines } from './line.jsx'
import { MedicineCard } from './medicine-card.jsx'

const words = fixPageWords
const { lists } = fixWords
const causesNamed = 3

function Medicines(props: { readonly found: FixFound }): JSX.Element {
  return (
    <Show when={props.found.fixes.medicines.length > 0}>
      <section class="for-doctor-medicines">
        <h3>{lists.medicines.title}</h3>
        <p class="never">
          <b>{fixWords.medicines.never}</b>
        </p>
        <ul class="medicine-cards">
          <For each={props.found.fixes.medicines}>
            {(review) => <MedicineCard review={review} sources={props.found.sources} />}
          </For>
        </ul>
      </section>
    </Show>
  )
}

function Tests(props: { readonly found: FixFound }): JSX.Element {
  return (
    <section>
      <h3>{lists.tests.title}</h3>
      <Show when={props.found.fixes.tests.length > 0} fallback={<p>{lists.tests.empty}</p>}>
        <p>{lists.tests.line}</p>
        <ol class="tests tests-ranked">
          <For each={props.found.fixes.tests}>
            {({ analyte, causes }) => (
              <li>
                <b>{capital(analyteWords[analyte]?.name ?? analyte)}.</b>{' '}
                <Show when={causes.length > 0}>{words.testTells(listed(causes.slice(0, causesNamed).map(nameOfCause)))}</Show>
                <Show when={analyteWords[analyte]?.line}>{(line) => <p class="hint">{line()}</p>}</Show>
              </li>
            )}
          </For>
        </ol>
      </Show>
    </section>
  )
}

export function ForDoctor(props: { readonly found: FixFound; readonly full: number }): JSX.Element {
  // The cards and the list of tests say in full what these two lines would say in general.
  const said = () =>
    new Set([
      ...(props.found.fixes.medicines.length > 0 ? ['medicine-review'] : []),
      ...(props.found.fixes.tests.length > 0 ? ['blood-tests'] : []),
    ])
  const lines = (wanted: (line: FixLine) => boolean) =>
    props.found.fixes.doctor.filter((line) => !said().has(line.action.id) && wanted(line))
  const isChoice = ({ action }: FixLine) => action.position === 'prescriber' && action.kind !== 'see' && action.kind !== 'test'
  const people = () => lines((line) => !isChoice(line))
  const choices = () => lines(isChoice)
  return (
    <>
      <Show when={people().length > 0}>
        <h3>{words.people}</h3>
        <Lines lines={people()} sources={props.found.sources} />
      </Show>
      <Medicines found={props.found} />
      <Tests found={props.found} />
      <Show when={choices().length > 0}>
        <h3>{words.choices}</h3>
        <Lines lines={choices()} sources={props.found.sources} full={props.full} />
      </Show>
      <p class="fix-print">
        <button type="button" class="button" onClick={() => print()}>
          {words.print}
        </button>
      </p>
    </>
  )
}
