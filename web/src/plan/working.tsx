// How far has the work on the plan come? A line, a bar that moves, and a button to stop it.
import { Match, Switch, type JSX } from 'solid-js'
import { planPageWords } from '@charley/core/fix'
import * as state from './state.js'

const words = planPageWords.working

export function Working(): JSX.Element {
  const busy = () => {
    const now = state.working()
    return now === 'reading' || now === 'solving' || now === 'better' ? now : undefined
  }
  return (
    <Switch>
      <Match when={busy()}>
        {(now) => (
          <div class="working">
            <p>{words[now()]}</p>
            <progress aria-label={words.label} />
            <button type="button" class="button button-quiet" onClick={() => state.halt()}>
              {words.stop}
            </button>
          </div>
        )}
      </Match>
      <Match when={state.working() === 'stopped' || state.working() === 'broken'}>
        <div class="working">
          <p role={state.working() === 'broken' ? 'alert' : undefined}>
            {state.working() === 'broken' ? words.failed : state.plan() ? words.stoppedWith : words.stopped}
          </p>
          <button type="button" class="button button-quiet" onClick={() => void state.make()}>
            {state.working() === 'broken' ? words.retry : words.again}
          </button>
        </div>
      </Match>
    </Switch>
  )
}
