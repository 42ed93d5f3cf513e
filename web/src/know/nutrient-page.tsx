// What is known of one nutrient? What it does, who runs low, how it is measured, where it is found, and what is not known.
import { createResource, For, Show, type JSX } from 'solid-js'
import { analyteWords, capital, page, type Nutrient, type Source } from '@charley/core'
import { Heading } from '../parts/heading.jsx'
import { addressOf } from '../router.js'
import { Prose } from './prose.jsx'
import { SourceList } from './source-list.jsx'

const words = page.know
const plain = (value: number) => new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 }).format(value)

function Foods(props: { readonly nutrient: Nutrient }): JSX.Element {
  return (
    <div class="scroll" tabindex="0" role="group" aria-label={words.foods.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.foods.food}</th>
            <th scope="col">{words.foods.portion}</th>
            <th scope="col">{words.foods.amount}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.nutrient.foods}>
            {({ name, portion, amount }) => (
              <tr>
                <th scope="row">{capital(name)}</th>
                <td>{portion}</td>
                <td>
                  {plain(amount.value)} {props.nutrient.unit}
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}

export function NutrientPage(props: { readonly nutrient: Nutrient; readonly sources: readonly Source[] }): JSX.Element {
  const [pages] = createResource(() => import('@charley/core/pages').then(({ nutrientPages }) => nutrientPages))
  const prose = () => pages()?.[props.nutrient.id]
  return (
    <Show when={pages()} fallback={<p class="hint">{words.loading}</p>}>
      <article class="prose">
        <Heading title={capital(prose()?.name ?? props.nutrient.id)} />
        <Prose title={words.nutrient.does} text={prose()?.does} />
        <Prose title={words.nutrient.known} text={prose()?.known} />
        <Prose title={words.nutrient.notKnown} text={prose()?.notKnown} />
        <Prose title={words.nutrient.runsLow} text={prose()?.runsLow} />
        <Prose title={words.nutrient.looksLike} text={prose()?.looksLike} />
        <Prose title={words.nutrient.measured} text={prose()?.measured} />
        <ul class="plain">
          <For each={props.nutrient.analytes}>
            {(test) => (
              <li>
                <b>{capital(analyteWords[test]?.name ?? test)}</b>: {analyteWords[test]?.line}
              </li>
            )}
          </For>
        </ul>
        <Prose title={words.nutrient.found} text={prose()?.found} />
        <Foods nutrient={props.nutrient} />
        <p>
          <a class="button button-quiet" href={addressOf('know', props.nutrient.cause)}>
            {words.asCause}
          </a>
        </p>
        <SourceList sources={props.sources} />
      </article>
    </Show>
  )
}
