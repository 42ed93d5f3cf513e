// How does one get at the file? A few steps for each app, folded away until they are wanted.
import { For, type JSX } from 'solid-js'
import { dataInWords } from '@charley/core/exchange'

const words = dataInWords.how

export function How(): JSX.Element {
  return (
    <section class="how-to" aria-labelledby="how-to">
      <h3 id="how-to">{words.title}</h3>
      <For each={words.apps}>
        {({ name, steps }) => (
          <details class="more">
            <summary>{name}</summary>
            <ol>
              <For each={steps}>{(step) => <li>{step}</li>}</For>
            </ol>
          </details>
        )}
      </For>
      <p class="hint">{words.lead}</p>
    </section>
  )
}
