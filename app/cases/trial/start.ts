// How does a trial begin? Planned, judged, its chance of success told; then sealed with a secret, and written down before its first day.
import { randomBytes } from 'node:crypto'
import { localDate } from '@charley/core'
import { commit, lastDay, trialStart, type Sealed } from '@charley/core/trial'
import type { Store } from '../../store/index.js'
import { draftOf, keepEntries } from '../diary/write.js'
import { Refused, wrong } from '../refused.js'
import { at, textAt, yesAt } from './asked.js'
import type { Clock } from './clock.js'
import { keptTrial, keptTrials, type KeptTrial } from './kept.js'
import { designOf, type Design, type PlannedTrial } from './plan.js'
import { chancesOf } from './power.js'

const SECRET_BYTES = 32

export interface Started {
  readonly kept: KeptTrial
  readonly planned: PlannedTrial
}

/** One thing at a time: of two trials at once nobody could say what did what. */
function checkAlone(trials: readonly KeptTrial[], { protocol }: Design): void {
  for (const { id, sealed, end } of trials) {
    const last = lastDay(sealed.protocol)
    const over = end ? localDate(end.at, end.zone) : last
    if (id !== protocol.id && sealed.protocol.start < lastDay(protocol) && protocol.start < (over < last ? over : last))
      throw new Refused(
        'busy',
        `Your trial of ${sealed.protocol.tried.name} takes the days from ${sealed.protocol.start} to ${over < last ? over : last}. ` +
          'Of two trials at once nobody could say what did what: end that one first, or begin later.',
      )
  }
}

/** Hopeless is told, and not forbidden. */
function checkKnowing({ power }: PlannedTrial, anyway: boolean | undefined): void {
  if (power.verdict === 'hopeless' && anyway !== true)
    throw wrong(
      'anyway',
      'As planned, this trial will very likely end in "don’t know", even if what you try halves your cramps.',
      'Make it longer, count something else, or say that you want it all the same (anyway).',
    )
}

function sealOf({ protocol }: Design, body: unknown): Sealed {
  const secret = textAt(body, 'secret') ?? randomBytes(SECRET_BYTES).toString('hex')
  if (!/^[0-9a-f]{64}$/.test(secret))
    throw wrong('secret', 'The secret is not 64 of the digits 0 to 9 and a to f.', 'Draw 32 random bytes, or leave it out.')
  const sealed = commit(protocol, { secret })
  const promised = textAt(body, 'commitment')
  if (promised !== undefined && promised !== sealed.commitment)
    throw wrong('commitment', 'The commitment does not fit the plan and the secret.', 'Reckon it anew, or leave it out.')
  return sealed
}

/**
 * Seals and writes down what `planTrial` makes of the body; `anyway: true` where it is hopeless. The same plan with the same secret sent
 * twice is written once. Throws Refused with everything that must be put right.
 */
export async function startTrial(store: Store, person: string, body: unknown, clock: Clock): Promise<Started> {
  const design = await designOf(store, person, body, clock)
  const { trials } = await keptTrials(store, person)
  const sealed = sealOf(design, body)
  const there = trials.find(({ id }) => id === sealed.protocol.id)
  if (there && there.sealed.commitment !== sealed.commitment)
    throw new Refused('busy', 'This trial has begun already, and what was sealed is never changed.')
  if (!there) checkAlone(trials, design)
  const planned = { ...design, ...(await chancesOf(store, person, design.protocol, at(body, 'perWeek'), clock)) }
  if (there) return { kept: there, planned }
  checkKnowing(planned, yesAt(body, 'anyway'))
  await keepEntries(store, [draftOf('trial', trialStart(sealed), { person, at: clock.at, zone: clock.zone })], clock.now)
  return { kept: await keptTrial(store, person, sealed.protocol.id), planned }
}
