// Which did you think it was? Asked after each period of a blinded trial, before anything is opened: it shows whether it stayed blind.
import { createSignal, Show, type JSX } from 'solid-js'
import { capital } from '@charley/core'
import { trialPageWords, type Arm } from '@charley/core/trial'
import { draftOf, nowHere } from '../../diary/drafts.js'
import { Chips } from '../../diary/forms/fields.jsx'
import { put } from '../../diary/outbox.js'
import { say } from '../../parts/focus.js'
import type { TrialView } from '../api.js'

const words = trialPageWords.guess

export function Guess(props: { readonly trial: TrialView; readonly period: number }): JSX.Element {
  const [guessed, setGuessed] = createSignal<Arm>()
  const box = () => props.trial.periods[props.period]?.box ?? props.period + 1
  const names = () => ({ A: props.trial.protocol.against.name, B: props.trial.protocol.tried.name })
  const guess = (arm: Arm | undefined) => {
    if (!arm || guessed()) return
    setGuessed(arm)
    put([draftOf('trial-guess', { trial: props.trial.id, period: props.period, arm }, nowHere())])
    say(words.thanks)
  }
  return (
    <section class="guess" aria-label={words.title(box())}>
      <Show when={guessed() === undefined} fallback={<p role="status">{words.thanks}</p>}>
        <Chips<Arm>
          label={words.title(box())}
          class="big-chips"
          value={undefined}
          options={(['A', 'B'] as const).map((arm) => [arm, capital(names()[arm])] as const)}
          onChange={guess}
        />
        <p class="hint">{words.why}</p>
      </Show>
    </section>
  )
}
