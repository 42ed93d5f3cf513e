// What is known of one cause or medicine? Its prose, fetched when read, its numbers and its sources.
import { createResource, For, Show, type JSX } from 'solid-js'
import { analyteWords, capital, causeNames, lineOfCause, medicineWords, nameOfCause, nameOfFact, page } from '@charley/core'
import type { Entry } from '../core/service.js'
import { Heading } from '../parts/heading.jsx'
import { NumberCards } from '../result/number-cards.jsx'
import { addressOf } from '../router.js'
import { Prose } from './prose.jsx'
import { SourceList } from './source-list.jsx'

const words = page.know

export function CausePage(props: { readonly entry: Entry }): JSX.Element {
  const [pages] = createResource(() => import('@charley/core/pages').then(({ causePages }) => causePages))
  const prose = () => pages()?.[props.entry.id]
  return (
    <article class="prose">
      <Heading title={capital(nameOfCause(props.entry.id))} />
      <p class="lead">{lineOfCause(props.entry.id)}</p>
      <Show when={medicineWords[props.entry.id]?.strength}>{(strength) => <p>{strength()}</p>}</Show>
      <Show when={causeNames[props.entry.id]?.alsoKnownAs.length}>
        <p class="hint">
          {words.alsoCalled}: {causeNames[props.entry.id]?.alsoKnownAs.slice(0, 6).join(', ')}.
        </p>
      </Show>
      <Prose title={words.cause.about} text={prose()?.about} />
      <Prose title={words.cause.evidence} text={prose()?.evidence} />
      <Prose title={words.cause.confirm} text={prose()?.confirm} />
      <Show when={props.entry.confirm.length > 0}>
        <ul class="plain">
          <For each={props.entry.confirm}>
            {(test) => (
              <li>
                <b>{capital(nameOfFact(test))}</b>
                <Show when={analyteWords[test]?.line}>{(line) => <>: {line()}</>}</Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Prose title={words.cause.helps} text={prose()?.helps} />
      <Show when={prose()?.ask.length}>
        <section>
          <h2>{words.cause.ask}</h2>
          <ul class="plain">
            <For each={prose()?.ask}>{(question) => <li>{question}</li>}</For>
          </ul>
        </section>
      </Show>
      <Show when={props.entry.nutrient}>
        {(nutrient) => (
          <p>
            <a class="button button-quiet" href={addressOf('know', nutrient())}>
              {words.nutrientLink}
            </a>
          </p>
        )}
      </Show>
      <NumberCards id={props.entry.id} />
      <SourceList sources={props.entry.sources} />
    </article>
  )
}
