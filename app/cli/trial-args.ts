// What do the commands of a trial share? Which trial is meant, the day it is, and one open store.
import { clockOf, keptTrial, keptTrials, type Clock, type KeptTrial } from '../cases/trial/index.js'
import type { Store } from '../store/index.js'
import { commonArgs } from './data-args.js'
import { person, withStore, type Common } from './diary-args.js'
import { BadInput } from './exit.js'

export const trialArgs = {
  trial: {
    type: 'string',
    description: 'Which trial: its id, or how it begins. The one that runs, or else the last, when left out.',
  },
  ...commonArgs,
} as const

export interface TrialArgs extends Common {
  readonly trial?: string | undefined
}

/** Throws BadInput where there is none, or more than one that begins so. */
async function meant(store: Store, wanted: string | undefined): Promise<KeptTrial> {
  const { trials, unreadable } = await keptTrials(store, person)
  if (wanted !== undefined) {
    const fits = [...trials, ...unreadable].filter(({ id }) => id.startsWith(wanted.trim().toLowerCase()))
    const [one] = fits
    if (one && fits.length === 1) return keptTrial(store, person, one.id)
    throw new BadInput(
      fits.length > 1
        ? `--trial ${wanted}: ${fits.length} trials begin so. Write more of the id.`
        : `--trial ${wanted}: there is no such trial. There are: ${trials.map(({ id }) => id).join(', ') || 'none'}.`,
    )
  }
  const found = trials.find(({ end }) => end === undefined) ?? trials[0]
  if (found) return found
  if (unreadable[0]) return keptTrial(store, person, unreadable[0].id)
  throw new BadInput('There is no trial yet. "charley trial design" shows what may be tried.')
}

/** Opens the store, finds the trial, does the work, and closes the store whatever happens. */
export const withTrial = <Result>(
  args: TrialArgs,
  work: (store: Store, kept: KeptTrial, clock: Clock) => Promise<Result>,
): Promise<Result> => withStore(args, async (store) => work(store, await meant(store, args.trial), clockOf({})))
