// What goes with the cramps, on one card? In a line, in numbers, in a picture, with its doubts, and the way to a fair test.
import { For, Show, type JSX } from 'solid-js'
import {
  differenceText,
  exposureTitle,
  patternPageWords as words,
  patternSentences,
  rangeText,
  type Associations,
} from '@charley/core/trial'
import { addressOf } from '../router.js'
import { Difference } from './difference.jsx'
import type { Judged } from './judged.js'

export function LinkCard(props: { readonly one: Judged; readonly found: Associations; readonly reach: number }): JSX.Element {
  const { span } = props.found.nights
  const said = () => patternSentences(props.one, span, props.found.looked)
  const difference = () => props.one.best.difference
  return (
    <li class="link-card">
      <h3>{said().headline}</h3>
      <p>{said().numbers}</p>
      <Difference
        difference={difference()}
        reach={props.reach}
        label={words.picture(exposureTitle(props.one), differenceText(difference().value, span), rangeText(difference(), span))}
      />
      <Ends />
      <p>{said().range}</p>
      <p class="hint">{said().luck}</p>
      <For each={said().cautions}>{(text) => <p class="link-caution">{text}</p>}</For>
      <Show
        when={props.one.kind !== 'medicine'}
        fallback={
          <p>
            <a href={addressOf('fix')}>{words.ask}</a>
          </p>
        }
      >
        <p class="link-test">
          <a class="button button-quiet" href={addressOf('trial', 'design')}>
            {words.test}
          </a>{' '}
          <span class="hint">{words.testLead}</span>
        </p>
      </Show>
    </li>
  )
}

/** What left, middle and right mean. */
export function Ends(): JSX.Element {
  return (
    <p class="difference-axis" aria-hidden="true">
      <span>← {words.axis.fewer}</span>
      <span>{words.axis.more} →</span>
    </p>
  )
}
