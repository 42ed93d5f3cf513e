// On which numbers and publications does a line rest? A card each, opened by those who want to check.
import { For, Show, type JSX } from 'solid-js'
import { page, type Known, type Source } from '@charley/core'
import { fixPageWords } from '@charley/core/fix'
import { SourceLine } from '../result/number-cards.jsx'

/** `as`: a share of one, a factor, or a plain number in the unit that its name says. */
export interface Numbered {
  readonly name: string
  readonly known: Known
  readonly as: 'share' | 'factor' | 'plain'
}

const minus = (text: string): string => text.replace('-', '−')
const print = (value: number, as: Numbered['as']): string =>
  as === 'plain'
    ? minus(String(Number(value.toFixed(2))))
    : as === 'factor'
      ? page.result.value('factor', value)
      : minus(`${value < 0 ? '-' : ''}${page.result.value('share', Math.abs(value))}`)

function Card(props: { readonly number: Numbered; readonly sources: readonly Source[] }): JSX.Element {
  const text = (value: number) => print(value, props.number.as)
  const cited = () => props.sources.filter(({ id }) => props.number.known.sources.includes(id))
  return (
    <li class="number-card">
      <p class="number-name">{props.number.name}</p>
      <p class="number-value">
        <b>{text(props.number.known.value)}</b>{' '}
        <span>{page.result.range(text(props.number.known.low), text(props.number.known.high))}</span>
      </p>
      <p class="number-kind">{page.result.kindsOfNumber[props.number.known.kind]}</p>
      <Show when={props.number.known.note}>
        <p>{props.number.known.note}</p>
      </Show>
      <Cited sources={cited()} />
    </li>
  )
}

function Cited(props: { readonly sources: readonly Source[] }): JSX.Element {
  return (
    <Show when={props.sources.length > 0}>
      <ul class="number-sources">
        <For each={props.sources}>
          {(source) => (
            <li>
              <SourceLine source={source} />
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

/** The numbers with their cards, and whatever else is cited; nothing where there is neither. */
export function Numbers(props: {
  readonly numbers: readonly Numbered[]
  readonly cited: readonly string[]
  readonly sources: readonly Source[]
}): JSX.Element {
  const more = () => {
    const said = new Set(props.numbers.flatMap(({ known }) => known.sources))
    return props.sources.filter(({ id }) => props.cited.includes(id) && !said.has(id))
  }
  return (
    <Show when={props.numbers.length + more().length > 0}>
      <details class="numbers-behind">
        <summary>{fixPageWords.sources}</summary>
        <Show when={props.numbers.length > 0}>
          <ul class="number-cards">
            <For each={props.numbers}>{(number) => <Card number={number} sources={props.sources} />}</For>
          </ul>
        </Show>
        <Cited sources={more()} />
      </details>
    </Show>
  )
}
