// How does a trial end? Finished when its last day is over, stopped early, or stopped because it harmed. Then the seal may be opened.
import { lastDay } from '@charley/core/trial'
import type { Store } from '../../store/index.js'
import { draftOf, keepEntries } from '../diary/write.js'
import { wrong } from '../refused.js'
import { choiceAt, textAt } from './asked.js'
import type { Clock } from './clock.js'
import type { KeptTrial } from './kept.js'
import { mustRun } from './log.js'

/** `{why, note?}`. Throws Refused for "finished" before its time, and for a trial that has ended. */
export async function endTrial(store: Store, person: string, kept: KeptTrial, body: unknown, clock: Clock): Promise<void> {
  mustRun(kept)
  const why = choiceAt(body, 'why', ['finished', 'stopped', 'harm'])
  if (why === undefined) throw wrong('why', 'Why it ended is missing.', 'Write finished, stopped or harm.')
  const to = lastDay(kept.sealed.protocol)
  if (why === 'finished' && clock.date < to)
    throw wrong(
      'why',
      `The trial is not finished before the evening of ${to}.`,
      'To end it now write stopped, or harm if it did you harm.',
    )
  const note = textAt(body, 'note')
  const payload = { trial: kept.id, why, ...(note !== undefined && { note }) }
  await keepEntries(store, [draftOf('trial-end', payload, { person, at: clock.at, zone: clock.zone })], clock.now)
}
