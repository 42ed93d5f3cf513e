// Where does each number come from? A card each: value, range, kind, note, source. Opened by those who want to check.
import { createResource, createSignal, For, Show, type JSX } from 'solid-js'
import { nameOfCause, nameOfFact, page, type Source } from '@charley/core'
import { ask } from '../core/client.js'
import type { NumberCard, NumberName } from '../core/number-cards.js'
import type { Entry } from '../core/service.js'

const words = page.result

function titleOf(name: NumberName, kind: Entry['kind']): string {
  const names = words.numberNames
  switch (name.what) {
    case 'prior':
      return kind === 'background'
        ? names.priorBackground(name.age)
        : kind === 'medicine'
          ? names.priorMedicine(name.age)
          : names.prior(name.age)
    case 'rate-at-level': {
      const limits = [
        name.below === undefined ? [] : names.below(name.below),
        name.above === undefined ? [] : names.above(name.above),
      ].flat()
      return names['rate-at-level'](nameOfFact(name.analyte), limits.join(', '))
    }
    case 'from':
      return names.from(nameOfCause(name.cause))
    case 'episode':
    case 'sign':
    case 'sign-without':
    case 'risk-odds':
    case 'risk-probability':
      return names[name.what](nameOfFact(name.fact))
    default:
      return names[name.what]
  }
}

function Card(props: {
  readonly card: NumberCard
  readonly kind: Entry['kind']
  readonly sources: readonly Source[]
}): JSX.Element {
  const { name, scale, known } = props.card
  const print = (value: number) => words.value(scale, value)
  const cited = () => props.sources.filter(({ id }) => known.sources.includes(id))
  return (
    <li class="number-card">
      <p class="number-name">{titleOf(name, props.kind)}</p>
      <p class="number-value">
        <b>{print(known.value)}</b> <span>{words.range(print(known.low), print(known.high))}</span>
      </p>
      <p class="number-kind">{words.kindsOfNumber[known.kind]}</p>
      <Show when={known.note}>
        <p>{known.note}</p>
      </Show>
      <Show when={cited().length > 0}>
        <ul class="number-sources">
          <For each={cited()}>
            {(source) => (
              <li>
                <SourceLine source={source} />
              </li>
            )}
          </For>
        </ul>
      </Show>
    </li>
  )
}

export function SourceLine(props: { readonly source: Source }): JSX.Element {
  return (
    <>
      <cite>{props.source.title}</cite> {props.source.where}
      <Show when={props.source.year}>{(year) => <> {year()}</>}</Show> <small>({words.seen[props.source.seen]})</small>
    </>
  )
}

/** All numbers of one cause, medicine or the background, fetched when the disclosure is opened. */
export function NumberCards(props: { readonly id: string; readonly count?: number }): JSX.Element {
  const [open, setOpen] = createSignal(false)
  const [entry] = createResource(
    () => (open() ? props.id : undefined),
    (id) => ask('entry', id),
  )
  return (
    <details class="numbers-behind" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.numbersTitle}</summary>
      <Show when={entry()}>
        {(found) => (
          <ul class="number-cards">
            <For each={found().cards}>{(card) => <Card card={card} kind={found().kind} sources={found().sources} />}</For>
          </ul>
        )}
      </Show>
    </details>
  )
}
