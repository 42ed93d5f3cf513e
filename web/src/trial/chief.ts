// Which of several trials is meant where nobody says? The one that is going on; else the newest.
import type { TrialView } from './api.js'

/** `all`: the newest first. */
export const chiefOf = (all: readonly TrialView[]): TrialView | undefined => all.find(({ state }) => state !== 'ended') ?? all[0]
