// How does it work? Six short parts in plain words.
import { For, type JSX } from 'solid-js'
import { page } from '@charley/core'
import { Heading } from '../parts/heading.jsx'
import { addressOf } from '../router.js'

export function How(): JSX.Element {
  return (
    <article class="prose">
      <Heading title={page.how.title} />
      <p class="lead">{page.how.lead}</p>
      <For each={page.how.parts}>
        {({ title, text }) => (
          <section>
            <h2>{title}</h2>
            <For each={text}>{(paragraph) => <p>{paragraph}</p>}</For>
          </section>
        )}
      </For>
      <p>
        <a class="button" href={addressOf('ask')}>
          {page.frame.start}
        </a>
      </p>
    </article>
  )
}
