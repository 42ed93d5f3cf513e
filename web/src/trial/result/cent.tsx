// What would a journal want to know of this trial? The CENT 2015 checklist, filled in from the trial itself.
import { For, type JSX } from 'solid-js'
import { centText, trialResultPageWords, type CentEntry } from '@charley/core/trial'

const words = trialResultPageWords.cent

export function Cent(props: { readonly entries: readonly CentEntry[] }): JSX.Element {
  return (
    <details class="more cent">
      <summary>{words.title}</summary>
      <p class="hint">{words.lead}</p>
      <dl>
        <For each={props.entries}>
          {(entry) => {
            const { item, title, text } = centText(entry)
            return (
              <>
                <dt>
                  {item} {title}
                </dt>
                <dd classList={{ 'cent-open': entry.state !== 'told' }}>{text}</dd>
              </>
            )
          }}
        </For>
      </dl>
    </details>
  )
}
