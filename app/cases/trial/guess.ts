// Which arm does the person believe a period was? Asked at its end while the boxes are filled by a helper; it tells how blind they were.
import { standingOf } from '@charley/core'
import { spansOf } from '@charley/core/trial'
import type { Store } from '../../store/index.js'
import { draftOf, keepEntries, rewritten } from '../diary/write.js'
import { wrong } from '../refused.js'
import { at, choiceAt } from './asked.js'
import type { Clock } from './clock.js'
import { trialMaterial } from './entries.js'
import type { KeptTrial } from './kept.js'
import { mustRun } from './log.js'

/** `{period, arm}`; said again it replaces. Throws Refused for a period that is not over, and where nothing is hidden. */
export async function guessArm(store: Store, person: string, kept: KeptTrial, body: unknown, clock: Clock): Promise<void> {
  mustRun(kept)
  const { protocol } = kept.sealed
  if (!protocol.blinded)
    throw wrong('arm', 'There is nothing to guess: this trial hides nothing.', 'Guesses are for trials with boxes.')
  const arm = choiceAt(body, 'arm', ['A', 'B'])
  if (arm === undefined) throw wrong('arm', 'The guess is missing.', 'Write A for as usual, or B for what is being tried.')
  const said = at(body, 'period')
  const span = spansOf(protocol).find(({ period }) => period === said)
  if (!span)
    throw wrong(
      'period',
      `There is no period ${JSON.stringify(said) ?? ''}.`,
      `Write 0 to ${protocol.pairs * 2 - 1}; 0 is the first box.`,
    )
  if (clock.date < span.to) throw wrong('period', `Box ${span.period + 1} is in use until ${span.to}.`, 'Guess when it is empty.')
  const { entries } = await trialMaterial(store, person, kept)
  const before = standingOf(entries, 'trial-guess').find(
    ({ payload }) => payload.trial === kept.id && payload.period === span.period,
  )
  const payload = { trial: kept.id, period: span.period, arm } as const
  const moment = { person, at: clock.at, zone: clock.zone }
  await keepEntries(store, [before ? rewritten(before, payload) : draftOf('trial-guess', payload, moment)], clock.now)
}
