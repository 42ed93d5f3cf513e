// A part of a long page: its title stands in the margin where there is room for one.
import type { JSX } from 'solid-js'

export function Part(props: { readonly id: string; readonly title: string; readonly children: JSX.Element }): JSX.Element {
  return (
    <section class="part" classList={{ [`part-${props.id}`]: true }} aria-labelledby={`part-${props.id}`}>
      <h2 id={`part-${props.id}`}>{props.title}</h2>
      <div class="part-body">{props.children}</div>
    </section>
  )
}
