// When is the data file opened? With the first question that needs it: the page opens without it, and works for finding causes.
import type { Store } from '../store/index.js'

export interface LazyStore {
  /** The one store of this server. Throws StoreError when the file cannot be used; the next question tries again. */
  readonly get: () => Promise<Store>
  /** Closes it, when it was ever opened. */
  readonly close: () => Promise<void>
}

/** The library of the store is not loaded before it is needed either. */
async function open(data: string | undefined): Promise<Store> {
  const { openStore } = await import('../store/index.js')
  return openStore({ data })
}

export function lazyStore(data: string | undefined): LazyStore {
  let opening: Promise<Store> | undefined
  return {
    get: () => {
      opening ??= open(data).catch((error: unknown) => {
        opening = undefined
        throw error
      })
      return opening
    },
    close: async () => {
      const store = await opening?.catch(() => undefined)
      opening = undefined
      await store?.close()
    },
  }
}
