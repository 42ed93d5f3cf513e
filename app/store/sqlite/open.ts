// How does a file become a store? Opened, brought up to date, and every function told to name its faults.
import { dirname } from 'node:path'
import { makePlace } from '../place.js'
import type { Store } from '../port.js'
import { connect, type Connection } from './connection.js'
import { diaryStore } from './diary.js'
import { eraser } from './erase.js'
import { faultsTold, withFaults } from './faults.js'
import { foodStore, seedBuiltIn } from './foods.js'
import { importStore } from './imports.js'
import { migrate } from './migrate.js'
import { settingsStore } from './settings.js'

/** Empties the write-ahead log into the file, so that who copies the one file has the whole diary. */
function tidy({ raw }: Connection): void {
  try {
    raw.pragma('wal_checkpoint(truncate)')
  } catch {
    // No room, or somebody else is at it: the log stays beside the file and is read at the next opening. Nothing is lost.
  }
}

/** Opens the file as a store, making it where there is none. Throws StoreError. */
export async function openSqlite(file: string): Promise<Store> {
  return withFaults(file, async () => {
    makePlace({ file, folder: dirname(file) })
    const connection = connect(file)
    const { db, raw } = connection
    try {
      await migrate(connection, file)
      await seedBuiltIn(db, raw)
    } catch (error) {
      raw.close()
      throw error
    }
    const foods = foodStore(db, raw)
    const { everything, ...imports } = importStore(connection)
    return {
      diary: faultsTold(file, diaryStore(connection)),
      foods: {
        ...faultsTold(file, foods),
        bringIn: async (release) => faultsTold(file, await withFaults(file, () => foods.bringIn(release))),
      },
      imports: { ...faultsTold(file, imports), everything },
      ...faultsTold(file, settingsStore(connection)),
      ...faultsTold(file, eraser(connection, file)),
      close: async () => {
        tidy(connection)
        await db.destroy()
      },
    }
  })
}
