// Which column is what? A table that nobody knows, its first lines, and a choice for each column.
import { createSignal, For, Show, type JSX } from 'solid-js'
import { dataInWords, exchangeWords } from '@charley/core/exchange'
import { Choice } from '../../diary/forms/fields.jsx'
import { Told } from '../told.jsx'
import type { Run, Table } from './imports-api.js'

const words = dataInWords.columns
const aside = 'skip'
/** Dates come in several orders; each is a meaning of its own. */
const isDate = (meaning: string) => /^at(-|$)/.test(meaning)

export function Columns(props: {
  readonly run: Run
  readonly onChoose: (columns: Readonly<Record<string, string>>) => void
  readonly onLeave: () => void
}): JSX.Element {
  const table = (): Table => props.run.columns ?? { names: [], examples: [], guess: {}, meanings: [] }
  const [chosen, setChosen] = createSignal<Readonly<Record<string, string>>>(table().guess)
  const [wrong, setWrong] = createSignal('')
  const shown = (index: number) =>
    table()
      .examples.map((line) => line[index] ?? '')
      .filter((text) => text !== '')
      .join(' · ')
  const meanings = () =>
    [aside, ...table().meanings.filter((one) => one !== aside)].map((one) => [one, exchangeWords.meanings[one] ?? one] as const)
  const look = () => {
    const said = Object.fromEntries(Object.entries(chosen()).filter(([, meaning]) => meaning !== aside))
    if (!Object.values(said).some(isDate)) return setWrong(words.needDate)
    props.onChoose(said)
  }
  return (
    <Told title={words.title}>
      <Show when={props.run.problem}>{(problem) => <p>{problem()}</p>}</Show>
      <p>{words.lead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          look()
        }}
      >
        <ul class="columns">
          <For each={table().names}>
            {(name, index) => (
              <li>
                <Choice
                  label={name}
                  value={chosen()[name] ?? aside}
                  options={meanings()}
                  onChange={(meaning) => setChosen((before) => ({ ...before, [name]: meaning }))}
                />
                <Show when={shown(index())}>{(text) => <small>{words.example(text())}</small>}</Show>
              </li>
            )}
          </For>
        </ul>
        <p class="wrong" role="alert">
          {wrong()}
        </p>
        <p class="card-buttons">
          <button type="submit" class="button">
            {words.look}
          </button>
          <button type="button" class="button button-quiet" onClick={() => props.onLeave()}>
            {dataInWords.report.leave}
          </button>
        </p>
      </form>
    </Told>
  )
}
