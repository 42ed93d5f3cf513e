// How is long prose set? Paragraphs under a small heading; an empty text leaves no heading behind.
import { For, Show, type JSX } from 'solid-js'

export function Prose(props: { readonly title: string; readonly text: string | undefined }): JSX.Element {
  return (
    <Show when={props.text}>
      {(text) => (
        <section>
          <h2>{props.title}</h2>
          <For each={text().split(/\n\s*\n/)}>{(paragraph) => <p>{paragraph}</p>}</For>
        </section>
      )}
    </Show>
  )
}
