// What is handed to the doctor? What will stand on the page, a name and days if wished, and the page itself: as PDF, here, or as text.
import { createEffect, createSignal, For, onCleanup, Show, type JSX } from 'solid-js'
import { dataPageWords, reportWords } from '@charley/core/exchange'
import { asked } from '../../diary/asked.js'
import { ClockField, Choice, TextField } from '../../diary/forms/fields.jsx'
import { daysLater, isDate, today } from '../../diary/moments.js'
import { setAway } from '../../diary/outbox.js'
import { say } from '../../parts/focus.js'
import { Heading } from '../../parts/heading.jsx'
import { addressOf } from '../../router.js'
import * as session from '../../session/session.js'
import { sentenceOf } from '../api.js'
import { handOver, type MadeFile } from '../made-file.js'
import { usualPaper, type Paper } from './paper.js'
import { Preview } from './preview.jsx'
import { fetchReport, reportParts, type ReportFormat } from './report-file.js'

const words = dataPageWords.doctor

const answers = () => (session.hasAnswers() ? session.known() : undefined)
const stands = Object.keys(words.stands) as readonly (keyof typeof words.stands)[]

/** The page covers so many at most. */
const mostDays = 366

type Made = MadeFile & { readonly address: string }

export function Doctor(): JSX.Element {
  const [name, setName] = createSignal('')
  const [from, setFrom] = createSignal('')
  const [to, setTo] = createSignal('')
  const [paper, setPaper] = createSignal<Paper>(usualPaper(navigator.language))
  const [making, setMaking] = createSignal<ReportFormat>()
  const [wrong, setWrong] = createSignal('')
  const [made, setMade] = createSignal<Made>()
  const [shown, setShown] = createSignal<string>()
  const parts = asked(
    () => true,
    (_, signal) => reportParts(answers(), signal),
  )
  createEffect(() => {
    const problem = parts.problem()
    if (problem || parts.value()) setAway(problem?.away === true)
  })
  const empty = (part: string) => parts.value()?.parts.some((one) => one.part === part && !one.filled) === true
  const letGo = () => {
    const before = made()
    if (before) URL.revokeObjectURL(before.address)
  }
  onCleanup(letGo)

  const datesFit = () => {
    const [first, last] = [from() || undefined, to() || undefined]
    if ((first !== undefined && !isDate(first)) || (last !== undefined && !isDate(last))) return false
    if ((first ?? '') > today() || (last ?? '') > today()) return false
    if (first !== undefined && daysLater(first, mostDays) < (last ?? today())) return false
    return first === undefined || last === undefined || first <= last
  }
  const hand = (file: MadeFile) => {
    letGo()
    setMade({ ...file, address: handOver(file) })
    say(words.made(file.name))
  }
  const make = async (format: ReportFormat) => {
    if (making()) return
    if (!datesFit()) return setWrong(words.datesWrong)
    setWrong('')
    setMaking(format)
    say(words.making)
    try {
      const file = await fetchReport(format, answers(), {
        name: name().trim(),
        from: from(),
        to: to(),
        paper: paper(),
      })
      if (format === 'html') setShown(await file.blob.text())
      else hand(file)
    } catch (error) {
      setWrong(sentenceOf(error, dataPageWords.awayReport))
    } finally {
      setMaking(undefined)
    }
  }
  return (
    <article class="data-doctor">
      <Heading title={words.title} />
      <p class="lead">{words.lead}</p>
      <section>
        <h2>{words.standsTitle}</h2>
        <ul class="plain">
          <For each={stands}>
            {(part) => (
              <li>
                {words.stands[part]}
                <Show when={empty(part)}>
                  {' '}
                  <small>({words.standsEmpty})</small>
                </Show>
              </li>
            )}
          </For>
        </ul>
        <p class="hint">{words.standsNote}</p>
        <Show
          when={session.hasAnswers()}
          fallback={
            <p class="notice">
              {words.noAnswers} <a href={addressOf('ask')}>{words.toAnswers}</a>
            </p>
          }
        >
          <p>{words.withAnswers}</p>
        </Show>
      </section>
      <section aria-labelledby="make-report">
        <h2 id="make-report">{words.makeTitle}</h2>
        <form
          class="card"
          novalidate
          aria-busy={making() !== undefined}
          onSubmit={(event) => {
            event.preventDefault()
            void make('pdf')
          }}
        >
          <div class="field-row field-row-wide">
            <TextField label={words.name} hint={words.nameHint} value={name()} onInput={setName} />
            <Choice
              label={words.paper}
              value={paper()}
              options={[
                ['a4', words.papers.a4],
                ['letter', words.papers.letter],
              ]}
              onChange={setPaper}
            />
          </div>
          <div class="field-row">
            <ClockField label={words.from} kind="date" optional value={from()} onInput={setFrom} />
            <ClockField label={words.to} kind="date" optional value={to()} onInput={setTo} />
          </div>
          <p class="hint">{words.datesHint}</p>
          <p class="wrong" role="alert">
            {wrong()}
          </p>
          <div class="card-buttons">
            <button type="submit" class="button" disabled={making() !== undefined}>
              {making() === 'pdf' ? words.making : words.pdf}
            </button>
            <button type="button" class="button button-quiet" disabled={making() !== undefined} onClick={() => void make('html')}>
              {making() === 'html' ? words.making : words.preview}
            </button>
            <button type="button" class="link-button" disabled={making() !== undefined} onClick={() => void make('md')}>
              {words.markdown}
            </button>
          </div>
          <Show when={made()}>
            {(file) => (
              <p class="made">
                {words.made(file().name)}{' '}
                <a href={file().address} download={file().name}>
                  {words.again}
                </a>
                <Show when={file().missing}>{(letters) => <> {reportWords.letters([...letters()].join(' '))}</>}</Show>
              </p>
            )}
          </Show>
        </form>
      </section>
      <Show when={shown()} keyed>
        {(html) => <Preview html={html} onClose={() => setShown(undefined)} />}
      </Show>
    </article>
  )
}
