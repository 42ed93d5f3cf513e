// What came in before? A list, each with its way back, and what came of taking it back.
import { createSignal, For, onMount, Show, type JSX } from 'solid-js'
import { dataInWords, dataPageWords, exchangeWords } from '@charley/core/exchange'
import { diaryWords } from '@charley/core'
import type { Asked } from '../../diary/asked.js'
import { shortDate } from '../../diary/moments.js'
import { say } from '../../parts/focus.js'
import { sentenceOf } from '../api.js'
import { importApi, type Import, type Undone } from './imports-api.js'

const words = dataInWords.list

const undoneText = ({ removed, restored, kept }: Undone) => words.undone(removed, restored, kept)

function Sure(props: { readonly one: Import; readonly onUndo: () => void; readonly onKeep: () => void }): JSX.Element {
  let first: HTMLButtonElement | undefined
  onMount(() => first?.focus())
  return (
    <div onKeyDown={(event) => event.key === 'Escape' && props.onKeep()}>
      <p>{words.sure(props.one.entries)}</p>
      <p class="card-buttons">
        <button type="button" class="button" ref={(element) => (first = element)} onClick={() => props.onUndo()}>
          {words.confirm}
        </button>
        <button type="button" class="button button-quiet" onClick={() => props.onKeep()}>
          {words.keep}
        </button>
      </p>
    </div>
  )
}

function OneImport(props: { readonly one: Import; readonly onUndone: () => void }): JSX.Element {
  const [asking, setAsking] = createSignal(false)
  const [undoing, setUndoing] = createSignal(false)
  const [told, setTold] = createSignal('')
  const [wrong, setWrong] = createSignal('')
  let title: HTMLElement | undefined
  let opener: HTMLButtonElement | undefined
  const days = () => {
    const { from, to } = props.one
    return from === undefined || to === undefined ? '' : dataPageWords.days(shortDate(from), shortDate(to))
  }
  const keep = () => {
    setAsking(false)
    setTimeout(() => opener?.focus())
  }
  const undo = async () => {
    setAsking(false)
    setUndoing(true)
    setWrong('')
    title?.focus()
    say(words.undoing)
    try {
      const text = undoneText(await importApi.undo(props.one.id))
      setTold(text)
      say(text)
      props.onUndone()
    } catch (error) {
      setWrong(sentenceOf(error))
    } finally {
      setUndoing(false)
    }
  }
  const state = () => (told() ? 'undone' : props.one.state)
  return (
    <li class="import" classList={{ 'import-undone': state() === 'undone' }}>
      <h3 tabindex="-1" ref={(element) => (title = element)}>
        {props.one.name}
      </h3>
      <p class="hint">
        {[
          exchangeWords.formats[props.one.format] ?? props.one.format,
          words.on(shortDate(props.one.begun.slice(0, 10))),
          words.line(props.one.entries, days()),
        ].join('. ')}
        .
      </p>
      <Show when={state() === 'unfinished'}>
        <p class="wrong">{words.unfinished}</p>
      </Show>
      <Show when={state() === 'undone'}>
        <p>{told() || (props.one.undone ? undoneText(props.one.undone) : words.undoneBefore)}</p>
      </Show>
      <Show when={undoing()}>
        <p>{words.undoing}</p>
      </Show>
      <p class="wrong" role="alert">
        {wrong()}
      </p>
      <Show when={state() !== 'undone' && !undoing()}>
        <Show
          when={asking()}
          fallback={
            <button
              type="button"
              class="link-button"
              aria-label={words.undoName(props.one.name)}
              ref={(element) => (opener = element)}
              onClick={() => setAsking(true)}
            >
              {words.undo}
            </button>
          }
        >
          <Sure one={props.one} onUndo={() => void undo()} onKeep={keep} />
        </Show>
      </Show>
    </li>
  )
}

export function Imports(props: { readonly found: Asked<{ readonly imports: readonly Import[] }> }): JSX.Element {
  const one = (id: string) => props.found.value()?.imports.find((found) => found.id === id)
  // By id, so that a line keeps what it tells when the list is asked for anew.
  const ids = () => (props.found.value()?.imports ?? []).map(({ id }) => id)
  return (
    <Show when={props.found.value()} fallback={<p class="hint">{props.found.problem()?.message || diaryWords.loading}</p>}>
      <Show when={ids().length > 0} fallback={<p class="hint">{words.none}</p>}>
        <ul class="imports">
          <For each={ids()}>
            {(id) => <Show when={one(id)}>{(found) => <OneImport one={found()} onUndone={props.found.again} />}</Show>}
          </For>
        </ul>
      </Show>
    </Show>
  )
}
