// Which food tables are there, and how does one bring in another? A list, a file, how far it has got, and what was taken.
import { createEffect, createSignal, createUniqueId, For, Match, onCleanup, Show, Switch, type JSX } from 'solid-js'
import { diaryWords, page } from '@charley/core'
import { Heading } from '../../parts/heading.jsx'
import { say } from '../../parts/focus.js'
import { api, ApiProblem, type ImportReport, type ImportState, type Release } from '../api.js'
import { asked } from '../asked.js'
import { setAway } from '../outbox.js'
import { upload, type Upload } from './upload.js'

const words = diaryWords.foods
const whole = (value: number) => new Intl.NumberFormat('en-GB').format(value)
const askEveryMs = 500

type Stage =
  | { readonly stage: 'choose' }
  | { readonly stage: 'sending'; readonly share: number }
  | { readonly stage: 'reading'; readonly state?: ImportState }
  | { readonly stage: 'done'; readonly report: ImportReport | undefined }
  | { readonly stage: 'stopped' }
  | { readonly stage: 'failed'; readonly why: string }

function Releases(props: { readonly releases: readonly Release[] }): JSX.Element {
  return (
    <div class="scroll" tabindex="0" role="group" aria-label={words.have}>
      <table>
        <thead>
          <tr>
            <For each={['title', 'date', 'foods', 'publisher'] as const}>
              {(column) => <th scope="col">{words.columns[column]}</th>}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.releases}>
            {({ title, publisher, date, foods }) => (
              <tr>
                <th scope="row">{title}</th>
                <td>{date}</td>
                <td>{whole(foods)}</td>
                <td>{publisher}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}

function Report(props: { readonly report: ImportReport }): JSX.Element {
  return (
    <For each={props.report.releases}>
      {({ release, taken, cases }) => (
        <div class="import-release">
          <h3>{release.title}</h3>
          <p>
            <b>{words.taken(whole(taken.foods))}</b>
          </p>
          <Show when={cases.length > 0}>
            <details class="more">
              <summary>{words.report}</summary>
              <ul class="plain">
                <For each={cases}>
                  {({ because, count, outcome }) => (
                    <li>
                      {words.outcomes[outcome]}: {whole(count)}. {because}
                    </li>
                  )}
                </For>
              </ul>
            </details>
          </Show>
        </div>
      )}
    </For>
  )
}

const shareOf = (state: ImportState | undefined) => {
  const { done, total } = state?.progress ?? {}
  return done !== undefined && total ? Math.min(1, done / total) : undefined
}

function BringIn(props: { readonly onTaken: () => void }): JSX.Element {
  const [file, setFile] = createSignal<File>()
  const [at, setAt] = createSignal<Stage>({ stage: 'choose' })
  const id = createUniqueId()
  let sending: Upload<{ readonly id: string }> | undefined
  let importId: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))

  const fail = (error: unknown) => {
    if (at().stage === 'stopped') return
    const why = error instanceof ApiProblem && error.away ? diaryWords.away.title : error instanceof Error ? error.message : ''
    setAt({ stage: 'failed', why })
  }
  const follow = async () => {
    if (importId === undefined || at().stage !== 'reading') return
    try {
      const state = await api.importState(importId)
      if (at().stage !== 'reading') return
      if (state.state === 'done') {
        setAt({ stage: 'done', report: state.report })
        say(words.done)
        props.onTaken()
      } else if (state.state === 'failed') setAt({ stage: 'failed', why: state.problem ?? words.failed })
      else if (state.state === 'cancelled') setAt({ stage: 'stopped' })
      else {
        setAt({ stage: 'reading', state })
        timer = setTimeout(() => void follow(), askEveryMs)
      }
    } catch (error) {
      fail(error)
    }
  }
  const start = async () => {
    const chosen = file()
    if (!chosen) return
    setAt({ stage: 'sending', share: 0 })
    sending = upload('foods/imports', chosen, (share) => at().stage === 'sending' && setAt({ stage: 'sending', share }))
    try {
      importId = (await sending.answer).id
      setAt({ stage: 'reading' })
      await follow()
    } catch (error) {
      fail(error)
    }
  }
  const stop = () => {
    setAt({ stage: 'stopped' })
    sending?.stop()
    if (importId !== undefined) api.stopImport(importId).catch(fail)
    say(words.cancelled)
  }
  const busy = () => {
    const now = at()
    return now.stage === 'sending' || now.stage === 'reading' ? now : undefined
  }
  const ended = () => {
    const now = at()
    return now.stage === 'done' || now.stage === 'stopped' || now.stage === 'failed' ? now : undefined
  }
  return (
    <Switch>
      <Match when={at().stage === 'choose'}>
        <form
          class="card"
          onSubmit={(event) => {
            event.preventDefault()
            void start()
          }}
        >
          <div class="field">
            <label class="field-label" for={id}>
              {words.choose}
            </label>
            <input
              id={id}
              type="file"
              accept=".zip,.xlsx,.csv,.json,.txt"
              aria-describedby={`${id}-hint`}
              onChange={(event) => setFile(event.currentTarget.files?.[0])}
            />
            <small id={`${id}-hint`}>{words.chooseHint}</small>
          </div>
          <button type="submit" class="button" disabled={!file()}>
            {words.start}
          </button>
        </form>
      </Match>
      <Match when={busy()}>
        {(now) => {
          const share = () => {
            const here = now()
            return here.stage === 'sending' ? here.share : shareOf(here.state)
          }
          const said = () => {
            const here = now()
            if (here.stage === 'sending') return words.sending(page.percent(here.share))
            return here.state?.progress ? words.stages[here.state.progress.stage] : words.reading
          }
          return (
            <div class="card">
              <label class="field">
                <span>{said()}</span>
                <Show when={share() !== undefined} fallback={<progress />}>
                  <progress max="1" value={share() ?? 0} />
                </Show>
              </label>
              <button type="button" class="button button-quiet" onClick={stop}>
                {words.cancel}
              </button>
            </div>
          )
        }}
      </Match>
      <Match when={ended()}>
        {(now) => {
          const here = now()
          return (
            <div class="card" role="status">
              {here.stage === 'stopped' && <p>{words.cancelled}</p>}
              {here.stage === 'failed' && (
                <p>
                  <b>{words.failed}.</b> {here.why}
                </p>
              )}
              {here.stage === 'done' && here.report && <Report report={here.report} />}
              <button type="button" class="button button-quiet" onClick={() => setAt({ stage: 'choose' })}>
                {words.another}
              </button>
            </div>
          )
        }}
      </Match>
    </Switch>
  )
}

export function Foods(): JSX.Element {
  const found = asked(
    () => true,
    () => api.releases(),
  )
  createEffect(() => {
    const problem = found.problem()
    if (problem || found.value()) setAway(problem?.away === true)
  })
  return (
    <div class="food-tables">
      <Heading title={words.title} />
      <p class="lead">{words.lead}</p>
      <BringIn onTaken={found.again} />
      <section>
        <h2>{words.have}</h2>
        <Show when={found.value()} fallback={<p class="hint">{found.problem()?.message || diaryWords.loading}</p>}>
          {(answer) => <Releases releases={answer().releases} />}
        </Show>
      </section>
      <section>
        <h2>{words.where}</h2>
        <ul class="plain">
          <For each={words.whereList}>{(one) => <li>{one}</li>}</For>
        </ul>
      </section>
    </div>
  )
}
