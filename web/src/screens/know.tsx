// What is known? The contents, and behind each line a page: a claim, a nutrient, a cause or a medicine.
import { createResource, For, Match, Show, Switch, type JSX } from 'solid-js'
import { capital, lineOfCause, nameOfCause, page } from '@charley/core'
import { ask } from '../core/client.js'
import { CausePage } from '../know/cause-page.jsx'
import { Claims } from '../know/claims.jsx'
import { NutrientPage } from '../know/nutrient-page.jsx'
import { Heading } from '../parts/heading.jsx'
import { addressOf, place } from '../router.js'

const words = page.know

function Links(props: { readonly title: string; readonly ids: readonly string[] }): JSX.Element {
  return (
    <Show when={props.ids.length > 0}>
      <section>
        <h2>{props.title}</h2>
        <ul class="contents">
          <For each={props.ids}>
            {(id) => (
              <li>
                <a href={addressOf('know', id)}>{capital(nameOfCause(id))}</a>
                <span>{lineOfCause(id)}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

function Contents(): JSX.Element {
  const [contents] = createResource(() => ask('contents'))
  const [nutrientNames] = createResource(() => import('@charley/core/pages').then(({ nutrientPages }) => nutrientPages))
  const causesOf = (type: string) => (contents()?.causes ?? []).filter((cause) => cause.type === type).map(({ id }) => id)
  return (
    <article class="know">
      <Heading title={words.title} />
      <p class="lead">{words.lead}</p>
      <section class="know-claims">
        <h2>
          <a href={addressOf('know', 'claims')}>{words.claims}</a>
        </h2>
        <p>{words.claimsLead}</p>
      </section>
      <section>
        <h2>{words.nutrients}</h2>
        <p>{words.nutrientsLead}</p>
        <ul class="chips chips-large">
          <For each={contents()?.nutrients}>
            {(id) => (
              <li>
                <a class="chip" href={addressOf('know', id)}>
                  {capital(nutrientNames()?.[id]?.name ?? id)}
                </a>
              </li>
            )}
          </For>
        </ul>
      </section>
      <Links title={words.backgroundGroup} ids={contents() ? ['background'] : []} />
      <For each={['nutrient', 'physiological', 'disease', 'mimic', 'rare-serious'] as const}>
        {(type) => <Links title={words.groups[type]} ids={causesOf(type)} />}
      </For>
      <Links title={words.groups.medicine} ids={contents()?.medicines ?? []} />
    </article>
  )
}

function One(props: { readonly id: string }): JSX.Element {
  const [nutrient] = createResource(
    () => props.id,
    (id) => ask('nutrient', id).then((found) => ({ found })),
  )
  const [entry] = createResource(
    () => props.id,
    (id) => ask('entry', id).then((found) => ({ found })),
  )
  return (
    <Switch fallback={<p class="hint">{words.loading}</p>}>
      <Match when={nutrient()?.found}>{(found) => <NutrientPage nutrient={found().nutrient} sources={found().sources} />}</Match>
      <Match when={entry()?.found}>{(found) => <CausePage entry={found()} />}</Match>
      <Match when={nutrient() && entry()}>
        <Heading title={words.missing} />
      </Match>
    </Switch>
  )
}

export function Know(): JSX.Element {
  return (
    <Show when={place().id} keyed fallback={<Contents />}>
      {(id) => (
        <div class="know-page">
          <p class="crumb">
            <a href={addressOf('know')}>← {words.back}</a>
          </p>
          <Show when={id === 'claims'} fallback={<One id={id} />}>
            <Claims />
          </Show>
        </div>
      )}
    </Show>
  )
}
