// How does data come in? A file from elsewhere, a pasted laboratory report, and a list of what came in, each with its way back.
import { createEffect, type JSX } from 'solid-js'
import { dataInWords as words } from '@charley/core/exchange'
import { asked } from '../../diary/asked.js'
import { setAway } from '../../diary/outbox.js'
import { Heading } from '../../parts/heading.jsx'
import { BringIn } from './bring-in.jsx'
import { How } from './how.jsx'
import { Imports } from './imports.jsx'
import { importApi } from './imports-api.js'
import { LabText } from './lab-text.jsx'

export function In(): JSX.Element {
  const imports = asked(
    () => true,
    () => importApi.all(),
  )
  createEffect(() => {
    const problem = imports.problem()
    if (problem || imports.value()) setAway(problem?.away === true)
  })
  return (
    <article class="data-in">
      <Heading title={words.title} />
      <p class="lead">{words.lead}</p>
      <section aria-labelledby="bring-file">
        <h2 id="bring-file">{words.file.title}</h2>
        <BringIn running={imports.value()?.running} onChange={imports.again} />
        <How />
      </section>
      <section aria-labelledby="bring-labs">
        <h2 id="bring-labs">{words.paste.title}</h2>
        <LabText />
      </section>
      <section aria-labelledby="brought">
        <h2 id="brought">{words.list.title}</h2>
        <Imports found={imports} />
      </section>
    </article>
  )
}
