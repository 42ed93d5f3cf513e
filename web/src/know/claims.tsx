// Is it true that …? Each sentence people have read, its verdict in a word, and what the evidence says.
import { createResource, For, Show, type JSX } from 'solid-js'
import { page, type Claim, type Source } from '@charley/core'
import { ask } from '../core/client.js'
import { Heading } from '../parts/heading.jsx'
import { SourceLine } from '../result/number-cards.jsx'

const words = page.know

async function load() {
  const [claims, { claimWords }] = await Promise.all([ask('claims'), import('@charley/core/pages')])
  const sources = await ask(
    'sources',
    claims.flatMap((claim) => claim.sources),
  )
  return { claims, claimWords, sources }
}

function One(props: {
  readonly claim: Claim
  readonly said: { readonly claim: string; readonly answer: string }
  readonly sources: readonly Source[]
}): JSX.Element {
  const cited = () => props.sources.filter(({ id }) => props.claim.sources.includes(id))
  return (
    <li id={`claim-${props.claim.id}`}>
      <details class="claim">
        <summary>
          <span class="claim-text">{props.said.claim}</span>
          <span class={`claim-verdict claim-${props.claim.verdict}`}>{words.verdicts[props.claim.verdict]}</span>
        </summary>
        <For each={props.said.answer.split(/\n\s*\n/)}>{(paragraph) => <p>{paragraph}</p>}</For>
        <Show when={cited().length > 0}>
          <ul class="sources">
            <For each={cited()}>
              {(source) => (
                <li>
                  <SourceLine source={source} />
                </li>
              )}
            </For>
          </ul>
        </Show>
      </details>
    </li>
  )
}

export function Claims(): JSX.Element {
  const [all] = createResource(load)
  return (
    <article class="prose">
      <Heading title={words.claims} />
      <p class="lead">{words.claimsLead}</p>
      <Show when={all()} fallback={<p class="hint">{words.loading}</p>}>
        {(found) => (
          <ul class="claims">
            <For each={found().claims}>
              {(claim) => (
                <Show when={found().claimWords[claim.id]}>
                  {(said) => <One claim={claim} said={said()} sources={found().sources} />}
                </Show>
              )}
            </For>
          </ul>
        )}
      </Show>
    </article>
  )
}
