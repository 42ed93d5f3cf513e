// Which blood results stand in a pasted report? The values found, each to be compared with the paper, corrected or left, then written down.
import { createEffect, createSignal, createUniqueId, For, onMount, Show, type JSX } from 'solid-js'
import { createStore } from 'solid-js/store'
import { dataInWords, readLabText, type FoundLab } from '@charley/core/exchange'
import { asked } from '../../diary/asked.js'
import { api } from '../../diary/api.js'
import { draftOf, someMomentOn } from '../../diary/drafts.js'
import { ClockField } from '../../diary/forms/fields.jsx'
import { isDate, today } from '../../diary/moments.js'
import { ToastLine } from '../../diary/toast.jsx'
import { add } from '../../diary/write.js'
import { say } from '../../parts/focus.js'
import { addressOf } from '../../router.js'
import { LabLine } from './lab-line.jsx'
import { firstDate, lineOf, paperOf, type Line } from './lab-lines.js'

const words = dataInWords.paste

function Found(props: {
  readonly found: readonly FoundLab[]
  readonly sex: 'female' | 'male' | undefined
  readonly onDone: (number: number) => void
  readonly onCancel: () => void
}): JSX.Element {
  const [lines, setLines] = createStore<Line[]>(props.found.map((one) => lineOf(one, firstDate(props.found))))
  const [date, setDate] = createSignal(firstDate(props.found) ?? '')
  const [wrong, setWrong] = createSignal('')
  let title: HTMLElement | undefined
  onMount(() => {
    title?.focus({ preventScroll: true })
    title?.scrollIntoView({ block: 'start' })
  })
  const ticked = () => lines.filter(({ take }) => take)
  const fits = (one: string) => isDate(one) && one <= today()
  const save = () => {
    const chosen = ticked()
    if (chosen.some(({ name, value }) => name.trim() === '' || value.trim() === '')) return setWrong(words.needValue)
    if (!chosen.every((line) => fits(line.date ?? date()))) return setWrong(words.dateWrong)
    add(
      chosen.map((line) => draftOf('lab', paperOf(line), someMomentOn(line.date ?? date()))),
      words.saved(chosen.length),
    )
    props.onDone(chosen.length)
  }
  return (
    <form
      class="card lab-found"
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h3 tabindex="-1" ref={(element) => (title = element)}>
        {words.found(props.found.length)}
      </h3>
      <p>{words.check}</p>
      <div class="lab-date">
        <ClockField label={words.date} kind="date" value={date()} onInput={setDate} />
        <small>{words.dateHint}</small>
      </div>
      <ul class="lab-lines">
        <For each={lines}>
          {(line, index) => <LabLine line={line} sex={props.sex} onChange={(change) => setLines(index(), change)} />}
        </For>
      </ul>
      <p class="wrong" role="alert">
        {wrong()}
      </p>
      <div class="card-buttons">
        <button type="submit" class="button" disabled={ticked().length === 0}>
          {ticked().length === 0 ? words.saveNone : words.save(ticked().length)}
        </button>
        <button type="button" class="button button-quiet" onClick={() => props.onCancel()}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}

export function LabText(): JSX.Element {
  const id = createUniqueId()
  const [text, setText] = createSignal('')
  const [found, setFound] = createSignal<readonly FoundLab[]>()
  const [saved, setSaved] = createSignal(false)
  const [none, setNone] = createSignal(false)
  const profile = asked(
    () => found() !== undefined || undefined,
    () => api.profile(),
  )
  let field: HTMLTextAreaElement | undefined
  // What is typed on is no longer what was looked through.
  createEffect(() => text() && setNone(false))
  const find = () => {
    const values = readLabText(text())
    setSaved(false)
    setNone(values.length === 0)
    if (values.length > 0) setFound(values)
    else field?.focus()
  }
  const back = () => {
    setFound(undefined)
    setTimeout(() => field?.focus())
  }
  return (
    <>
      <p>{words.lead}</p>
      <Show
        when={found()}
        keyed
        fallback={
          <form
            class="lab-paste"
            onSubmit={(event) => {
              event.preventDefault()
              find()
            }}
          >
            <div class="field">
              <label class="field-label" for={id}>
                {words.text}
              </label>
              <textarea
                id={id}
                ref={(element) => (field = element)}
                rows="6"
                spellcheck={false}
                autocomplete="off"
                placeholder={words.placeholder}
                value={text()}
                onInput={(event) => setText(event.currentTarget.value)}
              />
            </div>
            <p class="wrong" role="alert">
              {none() ? words.nothing : ''}
            </p>
            <button type="submit" class="button" disabled={text().trim() === ''}>
              {words.find}
            </button>
          </form>
        }
      >
        {(values) => (
          <Found
            found={values}
            sex={profile.value()?.sex}
            onCancel={back}
            onDone={(number) => {
              setText('')
              setSaved(true)
              say(words.saved(number))
              back()
            }}
          />
        )}
      </Show>
      <Show when={saved()}>
        <p>
          <a href={addressOf('labs')}>{words.toLabs}</a>
        </p>
      </Show>
      <ToastLine onDone={() => field?.focus()} />
    </>
  )
}
