// What spoke for a cause and what against? Each line is one of the person's own answers, with how hard it pulled.
import { For, Show, type JSX } from 'solid-js'
import { capital, page, strongest, weightOf, type EvidenceLine } from '@charley/core'
import { heard } from '../session/session.js'
import { saidBy } from './names.js'

/** Beyond this many bits a longer bar says nothing more. */
const fullBar = 4

function Lines(props: {
  readonly title: string
  readonly nothing: string
  readonly lines: readonly EvidenceLine[]
}): JSX.Element {
  return (
    <div class="evidence-side">
      <h3 class="small-title">{props.title}</h3>
      <Show when={props.lines.length > 0} fallback={<p class="hint">{props.nothing}</p>}>
        <ul>
          <For each={props.lines}>
            {(line) => (
              <li>
                <span>{capital(saidBy(heard(), line))}</span>
                <svg class="pull" classList={{ 'pull-against': line.bits < 0 }} aria-hidden="true">
                  <rect width={`${Math.min(100, (Math.abs(line.bits) / fullBar) * 100)}%`} height="100%" rx="2" />
                </svg>
                <small>{page.result.weights[weightOf(line.bits)]}</small>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  )
}

export function Evidence(props: { readonly evidence: readonly EvidenceLine[] }): JSX.Element {
  return (
    <div class="evidence">
      <Lines title={page.result.speaksFor} nothing={page.result.nothingFor} lines={strongest(props.evidence, 1)} />
      <Lines title={page.result.speaksAgainst} nothing={page.result.nothingAgainst} lines={strongest(props.evidence, -1)} />
    </div>
  )
}
