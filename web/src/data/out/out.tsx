// How does data leave? Files to take away, a backup and its way back, and deleting for good.
import { createEffect, type JSX } from 'solid-js'
import { dataOutWords as words } from '@charley/core/exchange'
import { asked } from '../../diary/asked.js'
import { setAway } from '../../diary/outbox.js'
import { Heading } from '../../parts/heading.jsx'
import { addressOf, place } from '../../router.js'
import { dataApi } from '../api.js'
import { Delete } from './delete.jsx'
import { BackupFile, Files } from './files.jsx'
import { Restore } from './restore.jsx'

export function Out(): JSX.Element {
  // A link cannot say that nobody is there to answer it; this does.
  const here = asked(
    () => true,
    () => dataApi.summary(),
  )
  createEffect(() => {
    const problem = here.problem()
    if (problem || here.value()) setAway(problem?.away === true)
  })
  return (
    <article class="data-out">
      <Heading title={words.title} />
      <p class="lead">{words.lead}</p>
      <section aria-labelledby="data-files">
        <h2 id="data-files">{words.filesTitle}</h2>
        <Files />
        <p class="hint">
          {words.trials} <a href={addressOf('trial')}>{words.toTrials}</a>.
        </p>
      </section>
      <section aria-labelledby="data-backup">
        <h2 id="data-backup">{words.backupTitle}</h2>
        <p>{words.backupLead}</p>
        <BackupFile />
        <p class="hint">{words.backupHint}</p>
        <h3>{words.restoreTitle}</h3>
        <Restore onDone={here.again} />
      </section>
      <section aria-labelledby="data-delete">
        <h2 id="data-delete">{words.deleteTitle}</h2>
        <p>{words.deleteLead}</p>
        <Delete here={here.value()} one={place().of} onDone={here.again} />
      </section>
    </article>
  )
}
