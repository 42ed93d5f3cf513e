// What came in with an entry and has no place in Charley? Columns of the file it came from: they leave with it.
import type { Store } from '../../store/index.js'

export type Rest = Readonly<Record<string, string>>

/** By the id of the entry that the import wrote. */
export async function restsOf({ imports }: Store, person: string): Promise<ReadonlyMap<string, Rest>> {
  const rests = new Map<string, Rest>()
  for await (const { entries } of imports.everything(person))
    for (const { entry, rest } of entries) if (rest) rests.set(entry, rest)
  return rests
}
