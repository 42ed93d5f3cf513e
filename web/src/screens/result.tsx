// What is the result? Urgency first; then what is likely and why; what would settle it; what helps; and how far to trust it.
import { createEffect, For, on, onMount, Show, type JSX } from 'solid-js'
import { capital, nameOfCause, nameOfFact, page, type Assessment, type WouldChange } from '@charley/core'
import { Heading } from '../parts/heading.jsx'
import { Part } from '../parts/part.jsx'
import { ActionGroups } from '../result/action-list.jsx'
import { downloadCase } from '../result/case-file.js'
import { Causes } from '../result/causes.jsx'
import { Doctor } from '../result/doctor.jsx'
import { saidAs } from '../result/names.js'
import { Settle } from '../result/settle.jsx'
import { Told, ToldOnPaper } from '../result/told.jsx'
import { UrgencyStrip } from '../result/urgency-strip.jsx'
import { Verdict } from '../result/verdict.jsx'
import { addressOf, go } from '../router.js'
import * as session from '../session/session.js'

const words = page.result

function Changes(props: { readonly changes: readonly WouldChange[] }): JSX.Element {
  return (
    <Show when={props.changes.length > 0} fallback={<p>{words.nothingChanges}</p>}>
      <ul class="plain">
        <For each={props.changes}>
          {({ fact, answer, first, share }) => (
            <li>{words.change(capital(saidAs(fact, answer)), nameOfCause(first), page.percent(share))}</li>
          )}
        </For>
      </ul>
    </Show>
  )
}

function Keep(): JSX.Element {
  const again = () => {
    if (!confirm(words.againSure)) return
    session.startAgain()
    go('welcome')
  }
  return (
    <div class="keep">
      <p class="keep-buttons">
        <button type="button" class="button" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" class="button button-quiet" onClick={() => downloadCase(session.known())}>
          {words.download}
        </button>
        <button type="button" class="button button-quiet" onClick={again}>
          {words.again}
        </button>
      </p>
      <p class="hint">{words.downloadHint}</p>
      <Told />
    </div>
  )
}

function Found(props: { readonly assessment: Assessment }): JSX.Element {
  return (
    <>
      <UrgencyStrip urgency={props.assessment.urgency} />
      <Part id="likely" title={words.likelyTitle}>
        <Verdict assessment={props.assessment} />
        <Causes assessment={props.assessment} />
      </Part>
      <Part id="settle" title={words.settleTitle}>
        <Settle assessment={props.assessment} />
      </Part>
      <Part id="helps" title={words.helpsTitle}>
        <p class="doors">
          <a class="button" href={addressOf('fix')}>
            {words.doors.fix}
          </a>
          <a class="button button-quiet" href={addressOf('plan')}>
            {words.doors.plan}
          </a>
        </p>
        <ActionGroups actions={props.assessment.actions} />
      </Part>
      <Part id="change" title={words.changeTitle}>
        <Changes changes={props.assessment.wouldChange} />
      </Part>
      <Part id="doctor" title={words.doctorTitle}>
        <Doctor assessment={props.assessment} />
        <p class="doors">
          <a class="button button-quiet" href={addressOf('data', 'doctor')}>
            {words.doors.doctor}
          </a>
        </p>
        <p class="hint">{words.doctorShow}</p>
      </Part>
      <Part id="limits" title={words.limitsTitle}>
        <ul class="plain">
          <For each={words.limits}>{(line) => <li>{line}</li>}</For>
          <Show when={props.assessment.method.setAside}>
            {(facts) => <li>{words.setAside(facts().map(nameOfFact).join(', '))}</li>}
          </Show>
        </ul>
      </Part>
      <ToldOnPaper />
      <Part id="keep" title={words.keepTitle}>
        <Keep />
      </Part>
    </>
  )
}

export function Result(): JSX.Element {
  onMount(() => {
    if (session.hasAnswers()) void session.thinkForResult()
  })
  createEffect(
    on(session.assessment, (found) => {
      // An emergency has a screen of its own, whichever way one comes here.
      if (found?.urgency.tier === 'emergency') go('urgent')
    }),
  )
  const drawn = () => {
    const found = session.assessment()
    return found && found.method.draws > 0 ? found : undefined
  }
  return (
    <article class="result" aria-busy={session.thinking()}>
      <Heading title={words.title} class="title result-title" />
      <Show
        when={session.hasAnswers()}
        fallback={
          <p>
            <a class="button" href={addressOf('ask')}>
              {page.welcome.start}
            </a>{' '}
            {words.noAnswers}
          </p>
        }
      >
        <Show when={session.failure()}>
          <p class="wrong" role="alert">
            {page.interview.engineFailed}
          </p>
        </Show>
        <Show when={drawn()} fallback={<p class="thinking">{words.working}</p>}>
          {(found) => <Found assessment={found()} />}
        </Show>
      </Show>
    </article>
  )
}
