// What came of it? A card whose title takes the focus, so that keyboard and screen reader go on from there.
import { onMount, type JSX } from 'solid-js'

export function Told(props: { readonly title: string; readonly wrong?: boolean; readonly children: JSX.Element }): JSX.Element {
  let title: HTMLElement | undefined
  onMount(() => {
    title?.focus({ preventScroll: true })
    title?.scrollIntoView({ block: 'nearest' })
  })
  return (
    <section class="card told-card" classList={{ 'told-wrong': props.wrong }}>
      <h3 tabindex="-1" ref={(element) => (title = element)}>
        {props.title}
      </h3>
      {props.children}
    </section>
  )
}
