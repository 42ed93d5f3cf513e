// How does a file come in? It is handed over and read, what is in it is shown, and only then it is written down.
import { createEffect, createSignal, Match, on, onCleanup, Switch, type JSX } from 'solid-js'
import { page } from '@charley/core'
import { dataInWords } from '@charley/core/exchange'
import type { Upload } from '../../diary/look/upload.js'
import { away, setAway } from '../../diary/outbox.js'
import { say } from '../../parts/focus.js'
import { ApiProblem } from '../../diary/api.js'
import { sentenceOf } from '../api.js'
import { FileChoice } from '../file-choice.jsx'
import { Told } from '../told.jsx'
import { UnderWay } from '../under-way.jsx'
import { Columns } from './columns.jsx'
import { DryRunCard } from './dry-run.jsx'
import { importApi, type Run } from './imports-api.js'
import { TakenCard } from './taken.jsx'

const words = dataInWords.file
const askEveryMs = 400
/** A server that does not answer is asked less often. */
const askAgainMs = 1000
const accepted = '.zip,.csv,.tsv,.txt,.json,.ndjson,.xml,.db'

type Stage =
  | { readonly stage: 'choose' }
  | { readonly stage: 'sending'; readonly name: string; readonly share: number }
  | { readonly stage: 'under-way'; readonly run: Run | undefined; readonly name: string }
  | { readonly stage: 'columns'; readonly run: Run }
  | { readonly stage: 'found'; readonly run: Run }
  | { readonly stage: 'done'; readonly run: Run }
  | { readonly stage: 'stopping' }
  | { readonly stage: 'stopped'; readonly why: string | undefined }
  | { readonly stage: 'left' }
  | { readonly stage: 'failed'; readonly why: string }

/** Where one stands with a run of the server; undefined while it is still at work. */
function stageOf(run: Run): Stage {
  if (run.state === 'needs-columns') return { stage: 'columns', run }
  if (run.state === 'found') return { stage: 'found', run }
  if (run.state === 'done') return { stage: 'done', run }
  if (run.state === 'failed') return { stage: 'failed', why: run.problem ?? words.failed }
  if (run.state === 'cancelled') return { stage: 'stopped', why: run.problem }
  return { stage: 'under-way', run, name: run.name }
}

export function BringIn(props: { readonly running: string | undefined; readonly onChange: () => void }): JSX.Element {
  const [at, setAt] = createSignal<Stage>({ stage: 'choose' })
  let sending: Upload<{ readonly id: string }> | undefined
  let id: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => {
    const { stage } = at()
    const mine = letGo()
    // What waits for a word that will not come need not lie about; what is being read or written goes on.
    if (mine !== undefined && (stage === 'found' || stage === 'columns')) importApi.stop(mine).catch(() => undefined)
  })
  const fail = (error: unknown) => {
    if (error instanceof ApiProblem && error.away) setAway(true)
    setAt({ stage: 'failed', why: sentenceOf(error) })
  }
  const follow = async () => {
    const mine = id
    if (mine === undefined) return
    try {
      const run = await importApi.state(mine)
      if (mine !== id) return
      const next = stageOf(run)
      setAway(false)
      setAt(next)
      if (next.stage === 'under-way') timer = setTimeout(() => void follow(), askEveryMs)
      else if (next.stage === 'done') props.onChange()
    } catch (error) {
      if (mine !== id) return
      const problem = error instanceof ApiProblem ? error : undefined
      if (problem?.away && at().stage === 'under-way') {
        // The server may be at work, or starting anew: it knows what became of the file.
        setAway(true)
        timer = setTimeout(() => void follow(), askAgainMs)
        return
      }
      if (problem?.refused && away()) {
        // It was started anew, and has forgotten the file.
        setAway(false)
        setAt({ stage: 'failed', why: words.forgotten })
      } else fail(error)
      props.onChange()
    }
  }
  const hand = async (file: File) => {
    setAt({ stage: 'sending', name: file.name, share: 0 })
    say(words.reading(file.name))
    sending = importApi.hand(file, (share) => at().stage === 'sending' && setAt({ stage: 'sending', name: file.name, share }))
    try {
      id = (await sending.answer).id
      setAt({ stage: 'under-way', run: undefined, name: file.name })
      await follow()
    } catch (error) {
      if (at().stage === 'sending' || at().stage === 'under-way') fail(error)
    }
  }
  /** Something is asked of the run; then it is followed on. */
  const goOn = async (run: Run, ask: (id: string) => Promise<unknown>) => {
    setAt({ stage: 'under-way', run: { ...run, progress: { done: 0 } }, name: run.name })
    try {
      await ask(run.id)
      await follow()
    } catch (error) {
      fail(error)
    }
  }
  const letGo = () => {
    const mine = id
    id = undefined
    clearTimeout(timer)
    sending?.stop()
    return mine
  }
  /** What is in already stays, as an unfinished import: the server says so. */
  const stop = async () => {
    setAt({ stage: 'stopping' })
    const mine = letGo()
    try {
      const run = mine === undefined ? undefined : await importApi.stop(mine)
      setAt({ stage: 'stopped', why: run?.problem })
      props.onChange()
    } catch (error) {
      fail(error)
    }
  }
  const leave = () => {
    setAt({ stage: 'left' })
    const mine = letGo()
    if (mine !== undefined) importApi.stop(mine).catch(() => undefined)
  }
  // A run that was under way when the page was left is taken up again.
  createEffect(
    on(
      () => props.running,
      (running) => {
        if (running === undefined || at().stage !== 'choose') return
        id = running
        void follow()
      },
    ),
  )
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
  const now = <S extends Stage['stage']>(...wanted: readonly S[]) =>
    wanted.some((one) => one === at().stage) ? (at() as Extract<Stage, { readonly stage: S }>) : undefined
  return (
    <Switch>
      <Match when={now('choose')}>
        <FileChoice
          label={words.choose}
          drop={words.drop}
          dropNow={words.dropNow}
          hint={words.hint}
          one={words.one}
          accept={accepted}
          focused={asked}
          onFile={(file) => void hand(file)}
        />
      </Match>
      <Match when={now('sending', 'under-way')}>
        {(stage) => <UnderWay {...saidOf(stage(), away())} stop={words.stop} onStop={() => void stop()} />}
      </Match>
      <Match when={now('columns')}>
        {(stage) => (
          <Columns
            run={stage().run}
            onChoose={(columns) => void goOn(stage().run, (run) => importApi.columns(run, columns))}
            onLeave={leave}
          />
        )}
      </Match>
      <Match when={now('found')}>
        {(stage) => (
          <DryRunCard
            run={stage().run}
            onTake={() => void goOn({ ...stage().run, state: 'taking' }, importApi.take)}
            onLeave={leave}
            onColumns={() => setAt({ stage: 'columns', run: stage().run })}
          />
        )}
      </Match>
      <Match when={now('done')}>{(stage) => <TakenCard run={stage().run}>{another}</TakenCard>}</Match>
      <Match when={now('stopping')}>
        <UnderWay said={words.stopping} />
      </Match>
      <Match when={now('stopped')}>
        {(stage) => (
          <Told title={words.stopTitle}>
            <p>{stage().why ?? words.stopped}</p>
            {another}
          </Told>
        )}
      </Match>
      <Match when={now('left')}>
        <Told title={dataInWords.report.left}>{another}</Told>
      </Match>
      <Match when={now('failed')}>
        {(stage) => (
          <Told title={words.failed} wrong>
            <p>{stage().why}</p>
            {another}
          </Told>
        )}
      </Match>
    </Switch>
  )
}

type Busy = Extract<Stage, { readonly stage: 'sending' | 'under-way' }>

function saidOf(stage: Busy, isAway: boolean): { readonly said: string; readonly share?: number } {
  if (stage.stage === 'sending') return { said: words.sending(stage.name, page.percent(stage.share)), share: stage.share }
  if (isAway) return { said: words.noAnswer }
  const { done = 0, total = 0 } = stage.run?.progress ?? {}
  const taking = stage.run?.state === 'taking'
  if (total === 0) return { said: taking ? dataInWords.report.taking : words.reading(stage.name) }
  const share = Math.min(1, done / total)
  const percent = page.percent(share)
  return { said: taking ? dataInWords.report.takingAt(percent) : words.readingAt(stage.name, percent), share }
}
