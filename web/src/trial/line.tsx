// Does a trial go on? A quiet line on the diary's day: where it stands, and the way to its one tap.
import { Show, type JSX } from 'solid-js'
import { trialPageWords } from '@charley/core/trial'
import { addressOf } from '../router.js'
import { chiefOf } from './chief.js'
import { trialsHere } from './state.js'
import { dayPlace } from './today/day-place.js'
import '../styles/trial.css'

const words = trialPageWords.line

export function TrialLine(props: { readonly date: string }): JSX.Element {
  const trials = trialsHere()
  const going = () => {
    const chief = chiefOf(trials.all() ?? [])
    return chief && chief.state !== 'ended' ? chief : undefined
  }
  const text = (trial: NonNullable<ReturnType<typeof going>>) => {
    const { day, of, period, phase } = dayPlace(trial, props.date)
    if (trial.state === 'over') return words.over
    if (phase === 'before' || phase === 'after') return undefined
    return period ? words.day(trial.protocol.tried.name, day, of) : words.runIn(trial.protocol.tried.name, day, of)
  }
  return (
    <Show when={going()}>
      {(trial) => (
        <Show when={text(trial())}>
          {(said) => (
            <p class="trial-line">
              <span>{said()}</span>{' '}
              <a href={trial().state === 'over' ? addressOf('trial', 'progress') : addressOf('trial', 'today', props.date)}>
                {trial().state === 'over' ? words.toEnd : words.toDay}
              </a>
            </p>
          )}
        </Show>
      )}
    </Show>
  )
}
