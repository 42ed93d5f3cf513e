// How does a backup come back? It is handed over and checked, what it would change is shown, and only then is it put back.
import { createSignal, For, Match, onCleanup, Show, Switch, type JSX } from 'solid-js'
import { page } from '@charley/core'
import { dataOutWords, dataPageWords } from '@charley/core/exchange'
import { ApiProblem } from '../../diary/api.js'
import { upload, type Upload } from '../../diary/look/upload.js'
import { shortDate } from '../../diary/moments.js'
import { say } from '../../parts/focus.js'
import { dataApi, sentenceOf, type Restore as Waiting, type RestoreReport } from '../api.js'
import { FileChoice } from '../file-choice.jsx'
import { Told } from '../told.jsx'
import { UnderWay } from '../under-way.jsx'

const words = dataOutWords.restore
const { number } = dataPageWords

type Stage =
  | { readonly stage: 'choose' }
  | { readonly stage: 'sending'; readonly share: number }
  | { readonly stage: 'checked'; readonly waiting: Waiting }
  | { readonly stage: 'taking' }
  | { readonly stage: 'done'; readonly report: RestoreReport }
  | { readonly stage: 'left' }
  | { readonly stage: 'failed'; readonly why: string; readonly isUnsure?: boolean }

function Report(props: { readonly report: RestoreReport }): JSX.Element {
  const columns = ['total', 'added', 'there', 'conflicts'] as const
  return (
    <>
      <p>{words.program(props.report.program)}</p>
      <div class="scroll" tabindex="0" role="group" aria-label={words.reportTitle}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{words.columns.part}</th>
              <For each={columns}>
                {(column) => (
                  <th scope="col">{column === 'added' && props.report.restored ? words.columns.put : words.columns[column]}</th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={props.report.parts}>
              {(line) => (
                <tr>
                  <th scope="row">{words.parts[line.part]}</th>
                  <For each={columns}>{(column) => <td>{number(line[column])}</td>}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <Show when={props.report.conflicts.length > 0}>
        <details class="more">
          <summary>{words.conflicts}</summary>
          <p>{words.conflictsLine}</p>
          <ul class="plain">
            <For each={props.report.conflicts}>
              {({ part, why, kind, at, name }) => (
                <li>
                  {[name ?? (kind ? dataPageWords.kinds[kind] : words.parts[part]), at && shortDate(at.slice(0, 10))]
                    .filter(Boolean)
                    .join(', ')}
                  : {words.why[why]}
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
      <Show when={props.report.missingTables.length > 0}>
        <p>{words.missingTables(props.report.missingTables.map(({ title }) => title).join('; '))}</p>
      </Show>
    </>
  )
}

export function Restore(props: { readonly onDone: () => void }): JSX.Element {
  const [at, setAt] = createSignal<Stage>({ stage: 'choose' })
  let sending: Upload<Waiting> | undefined
  let waiting: string | undefined
  const leave = () => {
    if (waiting !== undefined) dataApi.leaveRestore(waiting).catch(() => undefined)
    waiting = undefined
  }
  onCleanup(() => {
    sending?.stop()
    leave()
  })
  const fail = (error: unknown) => setAt({ stage: 'failed', why: sentenceOf(error) })

  const look = async (file: File) => {
    setAt({ stage: 'sending', share: 0 })
    say(words.reading)
    sending = upload<Waiting>('restore', file, (share) => at().stage === 'sending' && setAt({ stage: 'sending', share }))
    try {
      const found = await sending.answer
      waiting = found.id
      setAt({ stage: 'checked', waiting: found })
    } catch (error) {
      if (at().stage === 'sending') fail(error)
    }
  }
  const take = async (id: string) => {
    setAt({ stage: 'taking' })
    try {
      const { report } = await dataApi.restore(id)
      waiting = undefined
      setAt({ stage: 'done', report })
      props.onDone()
    } catch (error) {
      // It was being written when the answer stayed away: nobody here knows what became of it.
      if (error instanceof ApiProblem && error.away) setAt({ stage: 'failed', why: words.unsure, isUnsure: true })
      else fail(error)
    }
  }
  const drop = () => {
    setAt({ stage: 'left' })
    sending?.stop()
    leave()
  }
  let asked = false
  const again = () => {
    asked = true
    setAt({ stage: 'choose' })
  }
  const another = (
    <button type="button" class="button button-quiet" onClick={again}>
      {words.another}
    </button>
  )
  return (
    <Switch>
      <Match when={at().stage === 'choose'}>
        <FileChoice
          label={words.choose}
          drop={words.drop}
          dropNow={words.dropNow}
          one={words.one}
          hint={words.chooseHint}
          accept=".zip"
          focused={asked}
          onFile={(file) => void look(file)}
        />
      </Match>
      <Match when={at().stage === 'sending'}>
        <UnderWay {...underWay(at())} stop={words.stop} onStop={drop} />
      </Match>
      <Match when={at().stage === 'taking'}>
        <UnderWay said={words.taking} />
      </Match>
      <Match when={on(at(), 'checked')}>
        {(now) => (
          <Told title={words.reportTitle}>
            <Report report={now().waiting.report} />
            <p class="card-buttons">
              <button type="button" class="button" onClick={() => void take(now().waiting.id)}>
                {words.take}
              </button>
              <button type="button" class="button button-quiet" onClick={drop}>
                {words.leave}
              </button>
            </p>
          </Told>
        )}
      </Match>
      <Match when={on(at(), 'done')}>
        {(now) => (
          <Told title={words.done}>
            <Report report={now().report} />
            {another}
          </Told>
        )}
      </Match>
      <Match when={at().stage === 'left'}>
        <Told title={words.left}>{another}</Told>
      </Match>
      <Match when={on(at(), 'failed')}>
        {(now) => (
          <Told title={now().isUnsure ? words.unsureTitle : words.failed} wrong>
            <p>{now().why}</p>
            {another}
          </Told>
        )}
      </Match>
    </Switch>
  )
}

const on = <K extends Stage['stage']>(now: Stage, stage: K) =>
  now.stage === stage ? (now as Extract<Stage, { readonly stage: K }>) : undefined

/** While it is sent how much; after that it is being checked. */
function underWay(now: Stage) {
  const share = now.stage === 'sending' ? now.share : 1
  return share < 1 ? { said: words.sending(page.percent(share)), share } : { said: words.reading }
}
