// Was it kept? The seal, opened: the fingerprint of the start reckoned anew, and what drew the order.
import { For, Show, type JSX } from 'solid-js'
import { checkSeal, problemText, trialResultPageWords, type Sealed, type TrialResult } from '@charley/core/trial'

const words = trialResultPageWords.opened

export function Opened(props: { readonly sealed: Sealed; readonly result: TrialResult }): JSX.Element {
  const order = () => props.result.periods.map(({ arm }) => arm).join(' ')
  const isKept = () => checkSeal(props.sealed) === 'kept'
  return (
    <>
      <p class="opened-state" classList={{ 'opened-broken': !isKept() }}>
        <b>{isKept() ? words.kept : words.broken}</b>
      </p>
      <Show when={props.result.problems.length > 0} fallback={<p>{words.nothingWrong}</p>}>
        <p>{words.problems}</p>
        <ul class="plain">
          <For each={props.result.problems}>{(problem) => <li>{problemText(problem)}</li>}</For>
        </ul>
      </Show>
      <details class="more">
        <summary>{words.check}</summary>
        <p>{words.how}</p>
        <dl>
          <dt>{words.order}</dt>
          <dd>{order()}</dd>
          <dt>{words.secret}</dt>
          <dd>
            <code class="fingerprint">{props.sealed.seal.secret}</code>
          </dd>
          <dt>{words.fingerprint}</dt>
          <dd>
            <code class="fingerprint">{props.sealed.commitment}</code>
          </dd>
        </dl>
      </details>
    </>
  )
}
