// On what does a page rest? Its publications, each with how we came by it.
import { For, Show, type JSX } from 'solid-js'
import { page, type Source } from '@charley/core'
import { SourceLine } from '../result/number-cards.jsx'

export function SourceList(props: { readonly sources: readonly Source[] }): JSX.Element {
  return (
    <Show when={props.sources.length > 0}>
      <section>
        <h2>{page.know.sources}</h2>
        <ul class="sources">
          <For each={props.sources}>
            {(source) => (
              <li>
                <SourceLine source={source} />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
