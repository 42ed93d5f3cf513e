// What do the blood results say? The test, the number and the unit from the paper, read at once in plain words. Loaded when asked.
import { createMemo, createResource, createSignal, For, Show, type JSX } from 'solid-js'
import { analyteWords, capital, labProblemWords, page, type Case, type LabReading, type LabResult } from '@charley/core'
import { ask } from '../core/client.js'
import { say } from '../parts/focus.js'
import type { Reply } from '../session/reply.js'

const words = page.labs
const nameOf = (analyte: string) => capital(analyteWords[analyte]?.name ?? analyte)

/** A UCUM code as papers print it. */
const asPrinted = (ucum: string) =>
  ucum
    .replace(/\[?iu\]?/gi, 'IU')
    .replace(/^u(?=g|mol|kat|IU)/, 'µ')
    .replace('{score}', '')

const printedResult = ({ value, unit, comparator }: LabResult['reported']) => `${comparator ?? ''}${value} ${asPrinted(unit)}`

/** What is wrong with it, or how it reads and what to check. */
function Feedback(props: { readonly reading: LabReading }): JSX.Element {
  const problems = () => (props.reading.ok ? props.reading.warnings : [props.reading.problem])
  const level = () => (props.reading.ok ? props.reading : undefined)
  return (
    <div class={`reading reading-${level()?.level.reading ?? 'refused'}`}>
      <Show when={level()}>
        {(read) => (
          <>
            <p>
              <b>{words.reads(nameOf(read().result.analyte), words.readings[read().level.reading])}</b>
            </p>
            <p>{analyteWords[read().result.analyte]?.line}</p>
          </>
        )}
      </Show>
      <For each={problems()}>
        {(problem) => {
          const { what, remedy } = labProblemWords(problem)
          return (
            <p>
              {capital(what)} {remedy}
            </p>
          )
        }}
      </For>
      <Show when={level()}>
        <p class="hint">{words.labRange}</p>
      </Show>
    </div>
  )
}

function Results(props: { readonly labs: readonly LabResult[]; readonly onRemove: (analyte: string) => void }): JSX.Element {
  return (
    <Show when={props.labs.length > 0}>
      <h2 class="small-title">{words.yours}</h2>
      <ul class="taken">
        <For each={props.labs}>
          {({ analyte, reported }) => (
            <li>
              <span>
                {nameOf(analyte)}: {printedResult(reported)}
              </span>
              <button
                type="button"
                class="link-button"
                onClick={() => props.onRemove(analyte)}
                aria-label={words.remove(nameOf(analyte))}
              >
                ×
              </button>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

export function Labs(props: {
  readonly labs: readonly LabResult[]
  readonly sex: Case['person']['sex']
  readonly labelledBy: string
  readonly onReply: (reply: Reply) => void
}): JSX.Element {
  const [analytes] = createResource(() => ask('analytes'))
  const [labs, setLabs] = createSignal(props.labs)
  const [analyte, setAnalyte] = createSignal('')
  const [value, setValue] = createSignal('')
  const [unit, setUnit] = createSignal('')
  const units = () => analytes()?.find(({ id }) => id === analyte())?.units ?? []
  const asked = createMemo(() =>
    analyte() && value().trim() && unit() ? ([analyte(), value(), unit(), props.sex] as const) : undefined,
  )
  const [reading] = createResource(asked, (given) => ask('readLab', ...given))

  const choose = (id: string) => {
    setAnalyte(id)
    setUnit('')
  }
  const add = () => {
    const read = asked() && reading()
    if (!read?.ok) return
    setLabs((before) => [...before.filter((one) => one.analyte !== read.result.analyte), read.result])
    say(words.added(nameOf(read.result.analyte)))
    choose('')
    setValue('')
  }
  const remove = (id: string) => {
    setLabs((before) => before.filter((one) => one.analyte !== id))
    say(words.removed(nameOf(id)))
  }
  const done = () => props.onReply({ labs: labs(), ...(labs().length === 0 && { answers: { labs: null } }) })

  return (
    <div class="labs">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <div class="field-row">
          <label class="field">
            <span>{words.which}</span>
            <select data-choice value={analyte()} onChange={(event) => choose(event.currentTarget.value)}>
              <option value="">{words.choose}</option>
              <For each={analytes()}>{({ id }) => <option value={id}>{nameOf(id)}</option>}</For>
            </select>
          </label>
          <label class="field">
            <span>{words.value}</span>
            <input
              type="text"
              inputmode="decimal"
              autocomplete="off"
              value={value()}
              aria-describedby="as-printed"
              onInput={(event) => setValue(event.currentTarget.value)}
            />
          </label>
          <label class="field">
            <span>{words.unit}</span>
            <select value={unit()} disabled={units().length === 0} onChange={(event) => setUnit(event.currentTarget.value)}>
              <option value="">{words.chooseUnit}</option>
              <For each={units()}>{(one) => <option value={one}>{asPrinted(one)}</option>}</For>
            </select>
          </label>
        </div>
        <p class="hint" id="as-printed">
          {words.printed}
        </p>
        <div aria-live="polite">
          <Show when={asked() && reading.latest}>{(read) => <Feedback reading={read()} />}</Show>
        </div>
        <button type="submit" class="button button-quiet" disabled={!(asked() && reading.latest?.ok)}>
          {words.add}
        </button>
      </form>
      <Results labs={labs()} onRemove={remove} />
      <div class="many-done">
        <button type="button" class="button" onClick={done}>
          {labs().length === 0 ? words.none : words.done}
        </button>
      </div>
    </div>
  )
}
