// What of a trial's start may stand in a list? Everything but the secret: it would tell which arm comes when.
import type { Entry } from '@charley/core'

/** The same entries; a trial's secret is left blank. Its result shows it, once the trial has ended. */
export const withoutSecrets = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry) =>
    entry.kind === 'trial' && entry.payload ? { ...entry, payload: { ...entry.payload, secret: '' } } : entry,
  )
