// How is it going? The days, the weekly report, the seal, the files, and the way out. Nothing here tells which arm does better.
import { createSignal, For, Show, type JSX } from 'solid-js'
import { capital } from '@charley/core'
import { midSentences, problemText, trialPageWords, type MidReport } from '@charley/core/trial'
import { ApiProblem } from '../../diary/api.js'
import { asked } from '../../diary/asked.js'
import { longDate } from '../../diary/moments.js'
import { Heading } from '../../parts/heading.jsx'
import { Part } from '../../parts/part.jsx'
import { addressOf, go } from '../../router.js'
import { trialApi, type TrialView } from '../api.js'
import { Files } from '../files.jsx'
import { SealCard } from '../seal-card.jsx'
import type { Trials } from '../state.js'
import { EvidencePicture } from './evidence.jsx'
import { Guess } from './guess.jsx'
import { StopEarly } from './stop-early.jsx'
import { Strip } from './strip.jsx'

const words = trialPageWords.progress

function Report(props: { readonly report: MidReport }): JSX.Element {
  return (
    <>
      <ul class="plain">
        <For each={midSentences(props.report)}>{(sentence) => <li>{sentence}</li>}</For>
      </ul>
      <Show when={props.report.evidence}>{(evidence) => <EvidencePicture evidence={evidence()} />}</Show>
    </>
  )
}

/** All days are gone: the seal may be opened. Or the evidence is strong enough to open it early. */
function Open(props: { readonly trial: TrialView; readonly early: boolean; readonly onDone: () => void }): JSX.Element {
  const [wrong, setWrong] = createSignal('')
  const [busy, setBusy] = createSignal(false)
  const open = async () => {
    setBusy(true)
    try {
      await trialApi.end(props.trial.id, props.early ? 'stopped' : 'finished', '')
      props.onDone()
      go('trial', 'result', props.trial.id)
    } catch (error) {
      setWrong(error instanceof ApiProblem && !error.away ? error.message : words.awayNow)
    }
    setBusy(false)
  }
  return (
    <section class="open-seal" aria-label={words.open}>
      <p>{props.early ? words.openEarlyLead : words.openLead}</p>
      <button type="button" class="button button-large" disabled={busy()} onClick={() => void open()}>
        {words.open}
      </button>
      <p class="wrong" role="alert">
        {wrong()}
      </p>
    </section>
  )
}

export function Progress(props: { readonly trial: TrialView; readonly trials: Trials }): JSX.Element {
  // Asked anew when a day has been written down.
  const report = asked(
    () => JSON.stringify([props.trial.id, props.trial.progress, props.trials.today()]),
    () => trialApi.report(props.trial.id).then((found) => found.report),
  )
  const { protocol } = props.trial
  return (
    <article class="trial-progress">
      <Heading title={words.title} />
      <p class="lead">
        {words.what(capital(protocol.tried.name), protocol.against.name)}{' '}
        {props.trial.state === 'waiting'
          ? words.starts(longDate(props.trial.from))
          : words.gone(props.trial.progress.gone, props.trial.progress.days, longDate(props.trial.to))}
      </p>
      <Show when={props.trial.integrity.length > 0}>
        <section class="notice" aria-label={words.problems}>
          <For each={props.trial.integrity}>{(problem) => <p>{problemText(problem)}</p>}</For>
        </section>
      </Show>
      <For each={props.trial.toGuess}>{(period) => <Guess trial={props.trial} period={period} />}</For>
      <Show when={props.trial.state === 'over' || report.value()?.enough}>
        <Open trial={props.trial} early={props.trial.state !== 'over'} onDone={props.trials.again} />
      </Show>
      <Part id="days" title={words.days}>
        <Show when={props.trial.progress.gone > 0}>
          <p>{words.logged(props.trial.progress.observed, props.trial.progress.gone)}</p>
        </Show>
        <Strip trial={props.trial} />
        <Show when={props.trial.state === 'running'}>
          <p>
            <a class="button" href={addressOf('trial', 'today')}>
              {words.toToday}
            </a>
          </p>
        </Show>
      </Part>
      <Show when={props.trial.state === 'running' || props.trial.state === 'over'}>
        <Part id="report" title={words.report}>
          <Show when={report.value()} fallback={<p class="thinking">{report.problem()?.message ?? words.working}</p>}>
            {(found) => <Report report={found()} />}
          </Show>
          <p class="hint">{words.whyMasked}</p>
        </Part>
      </Show>
      <Part id="seal" title={words.seal}>
        <SealCard trial={props.trial} />
      </Part>
      <Part id="files" title={words.files}>
        <Files trial={props.trial} />
      </Part>
      <Show when={props.trial.state === 'running' || props.trial.state === 'waiting'}>
        <Part id="stop" title={words.stop}>
          <StopEarly trial={props.trial} onDone={props.trials.again} />
        </Part>
      </Show>
    </article>
  )
}
