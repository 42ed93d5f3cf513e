// What does the guard say about a line? Why not, whom to ask and why, what to keep hours away, and what to take care of.
import { For, Show, type JSX } from 'solid-js'
import { listed, nameOfFact } from '@charley/core'
import { fixPageWords, guardWords, type Verdict } from '@charley/core/fix'
import { reason } from '../result/names.js'
import { heard } from '../session/session.js'

const words = fixPageWords

/** What the verdict rests on, in the person's own words; what was never asked is named as well. */
const because = ({ because: ids }: Verdict): string => listed([...new Set(ids.map((id) => reason(heard(), id)))])

/** "Ask your doctor or a pharmacist." */
const who = ({ whom }: Verdict): string => words.whoToAsk(whom.map((one) => words.professionals[one]))

const sentencesShown = 3
/** The sentences of the rules that hold, the strictest first. Rules that let it pass with care, or that only lack an answer, are said elsewhere. */
const sentences = ({ rules, cautions, open }: Verdict): readonly string[] =>
  [
    ...new Set(
      rules.filter((rule) => !cautions.includes(rule) && !open.includes(rule)).flatMap((rule) => guardWords[rule]?.why ?? []),
    ),
  ]
    .filter((sentence) => sentence !== '')
    .slice(0, sentencesShown)

/** What it rests on: what is so, or what nobody knows. */
const rests = (verdict: Verdict): string =>
  sentences(verdict).length > 0 ? words.because(because(verdict)) : words.notKnown(because(verdict))

/** Why something is not for this person, or not before somebody has been asked. */
export function WhyNot(props: { readonly verdict: Verdict }): JSX.Element {
  const asks = () => props.verdict.permission !== 'refused' && props.verdict.whom.length > 0
  return (
    <div class="ask-first">
      <p>
        <Show when={asks()}>
          <b>{who(props.verdict)}</b>{' '}
        </Show>
        {sentences(props.verdict).join(' ')}
      </p>
      <Show when={props.verdict.because.length > 0}>
        <p>
          <small>{rests(props.verdict)}</small>
        </p>
      </Show>
    </div>
  )
}

/** What goes with something that is allowed. */
export function Care(props: { readonly verdict: Verdict }): JSX.Element {
  const lines = () => [
    ...props.verdict.apart.map(({ from, hoursBefore, hoursAfter }) =>
      words.apartBoth(nameOfFact(from), words.hours(hoursBefore.value), words.hours(hoursAfter.value)),
    ),
    ...props.verdict.cautions.flatMap((rule) => guardWords[rule]?.care ?? []),
  ]
  return (
    <Show when={lines().length > 0}>
      <ul class="plain care">
        <For each={lines()}>{(line) => <li>{line}</li>}</For>
      </ul>
    </Show>
  )
}
