// Which store does this machine use? SQLite, in the place that the platform or the person chose.
import { dataPlace, type PlaceOptions } from './place.js'
import type { Store } from './port.js'
import { openSqlite } from './sqlite/open.js'

/** Opens the store, and makes it where there is none. Throws StoreError with a sentence when the file cannot be used. */
export async function openStore(options: PlaceOptions = {}): Promise<Store> {
  return openSqlite(dataPlace(options).file)
}
