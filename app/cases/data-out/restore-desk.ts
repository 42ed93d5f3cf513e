// Which backup waits to be put back? One that was sent and looked at; it is kept until it is put back, left, forgotten, or another one comes.
import { randomUUID } from 'node:crypto'
import { PATIENCE_MS } from '../../import/open/temporary.js'
import type { Store } from '../../store/index.js'
import type { Arrived } from '../foods/imports.js'
import { Refused } from '../refused.js'
import { lookAtBackup, restoreBackup, type RestoreReport } from './restore.js'

export interface RestoreDesk {
  /** Looks at it and keeps it. Throws Refused, and forgets it, when it is no whole backup. */
  readonly look: (store: Store, person: string, file: Arrived) => Promise<{ readonly id: string; readonly report: RestoreReport }>
  /** Puts it back and forgets it. */
  readonly restore: (store: Store, person: string, id: string) => Promise<RestoreReport>
  readonly leave: (id: string) => Promise<void>
  readonly close: () => Promise<void>
}

export function restoreDesk(): RestoreDesk {
  let waiting: { readonly id: string; readonly file: Arrived } | undefined
  let patience: NodeJS.Timeout | undefined
  const forget = async (): Promise<void> => {
    clearTimeout(patience)
    const { file } = waiting ?? {}
    waiting = undefined
    await file?.forget()
  }
  const found = (id: string) => {
    if (waiting?.id === id) return waiting
    throw new Refused('unknown', 'This backup is not here any more. Hand it in again.')
  }
  return {
    look: async (store, person, file) => {
      await forget()
      try {
        const report = await lookAtBackup(store, person, file.path)
        // Another one may have come while this one was looked at.
        await forget()
        const id = randomUUID()
        waiting = { id, file }
        patience = setTimeout(() => void forget(), PATIENCE_MS).unref()
        return { id, report }
      } catch (error) {
        await file.forget()
        throw error
      }
    },
    restore: async (store, person, id) => {
      const report = await restoreBackup(store, person, found(id).file.path)
      await forget()
      return report
    },
    leave: async (id) => {
      found(id)
      await forget()
    },
    close: forget,
  }
}
