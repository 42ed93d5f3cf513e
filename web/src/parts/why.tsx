// Why is this asked? A line that opens, in the browser's own way.
import type { JSX } from 'solid-js'
import { page } from '@charley/core'

export function Why(props: { readonly text: string }): JSX.Element {
  return (
    <details class="why">
      <summary>{page.interview.why}</summary>
      <p>{props.text}</p>
    </details>
  )
}
