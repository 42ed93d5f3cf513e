// Seal it and begin. The hopeless is said plainly, with what would be better, and is begun only by who says that they know.
import { createSignal, For, Show, type JSX } from 'solid-js'
import { draftProblemWords } from '@charley/core'
import { trialDesignWords, trialPageWords, type Candidate, type Outcome, type PowerAnswer } from '@charley/core/trial'
import { ApiProblem } from '../../diary/api.js'
import { say } from '../../parts/focus.js'
import { go } from '../../router.js'
import { known } from '../../session/session.js'
import { trialApi } from '../api.js'
import type { Trials } from '../state.js'
import { designed, sealed, weeksOf, type Wishes } from './wishes.js'

const words = trialDesignWords.start
const tenths = (value: number) => Math.round(value * 10)

function Hopeless(props: {
  readonly answer: PowerAnswer
  readonly wishes: Wishes
  readonly onOutcome: (outcome: Outcome) => void
  readonly onChange: (patch: Partial<Wishes>) => void
}): JSX.Element {
  const longer = () => props.answer.goals.find(({ pairs }) => pairs !== undefined && pairs > props.wishes.pairs)
  /** Only what would show more than what is planned, by as much as one can say in tenths. */
  const instead = () => {
    const now = tenths(props.answer.planned[0]?.shown.value ?? 0)
    return props.answer.instead.filter(
      ({ outcome, planned }) => outcome !== props.wishes.outcome && tenths(planned.shown.value) > now,
    )
  }
  return (
    <section class="hopeless" aria-labelledby="hopeless-title">
      <h3 id="hopeless-title">{words.hopelessTitle}</h3>
      <p>{words.offers}</p>
      <ul class="chips">
        <Show when={longer()}>
          {(goal) => (
            <li>
              <button type="button" class="chip" onClick={() => props.onChange({ pairs: goal().pairs ?? props.wishes.pairs })}>
                {words.longer(weeksOf({ ...props.wishes, pairs: goal().pairs ?? props.wishes.pairs }))}
              </button>
            </li>
          )}
        </Show>
        <For each={instead()}>
          {({ outcome, planned }) => (
            <li>
              <button type="button" class="chip" onClick={() => props.onOutcome(outcome)}>
                {words.outcome(trialPageWords.outcomes[outcome].name, trialDesignWords.power.times(tenths(planned.shown.value)))}
              </button>
            </li>
          )}
        </For>
      </ul>
      <p class="hint">{words.pooled}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={props.wishes.anyway}
          onChange={(event) => props.onChange({ anyway: event.currentTarget.checked })}
        />
        {words.anyway}
      </label>
    </section>
  )
}

export function Start(props: {
  readonly wishes: Wishes
  readonly judged: Candidate | undefined
  readonly answer: PowerAnswer | undefined
  /** The chances are still being worked out: nobody begins without having been told. */
  readonly working: boolean
  readonly trials: Trials
  readonly onOutcome: (outcome: Outcome) => void
  readonly onChange: (patch: Partial<Wishes>) => void
}): JSX.Element {
  const [wrong, setWrong] = createSignal<readonly string[]>([])
  const [busy, setBusy] = createSignal(false)
  const hopeless = () => (props.answer?.verdict === 'hopeless' ? props.answer : undefined)
  const begin = async () => {
    const { judged, wishes } = props
    if (!wishes.choice || !judged) return setWrong([trialDesignWords.what.wrong])
    const made = designed(wishes, judged)
    if (!made.ok)
      return setWrong(
        made.problems.map((problem) => {
          if ('candidate' in problem) return words.barred[problem.code]
          const { what, remedy } = draftProblemWords(problem)
          return `${what} ${remedy}`
        }),
      )
    setBusy(true)
    try {
      const { trial } = await trialApi.begin(sealed(made.protocol), known(), wishes)
      say(words.done)
      props.trials.again()
      go('trial', 'progress', trial.id)
    } catch (error) {
      setWrong([error instanceof ApiProblem && !error.away ? error.message : trialDesignWords.away])
    }
    setBusy(false)
    return undefined
  }
  return (
    <>
      <Show when={hopeless()}>
        {(answer) => <Hopeless answer={answer()} wishes={props.wishes} onOutcome={props.onOutcome} onChange={props.onChange} />}
      </Show>
      <p>{words.lead}</p>
      <Show when={wrong().length > 0}>
        <div class="wrong" role="alert">
          <p>{words.problem}</p>
          <ul class="plain">
            <For each={wrong()}>{(one) => <li>{one}</li>}</For>
          </ul>
        </div>
      </Show>
      <button
        type="button"
        class="button button-large"
        disabled={busy() || props.working || (hopeless() !== undefined && !props.wishes.anyway)}
        onClick={() => void begin()}
      >
        {busy() ? words.working : words.button}
      </button>
    </>
  )
}
