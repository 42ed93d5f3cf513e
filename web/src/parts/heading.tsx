// The one heading of a screen: it names the window and takes the focus when the screen appears.
import { createSignal, type JSX } from 'solid-js'
import { announceScreen } from './focus.js'

export function Heading(props: {
  readonly title: string
  readonly class?: string
  readonly children?: JSX.Element
}): JSX.Element {
  const [element, setElement] = createSignal<HTMLElement>()
  announceScreen(() => props.title, element)
  return (
    <h1 ref={setElement} tabindex="-1" class={props.class ?? 'title'}>
      {props.children ?? props.title}
    </h1>
  )
}
