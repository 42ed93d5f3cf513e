// Which group does each food of these entries belong to? It bounds what a food may hold whose figure nobody knows.
import type { Entry, GroupOf } from '@charley/core'
import type { Store } from '../../store/index.js'

const foodIdOf = ({ kind, payload }: Entry): string | undefined =>
  (kind === 'food' || kind === 'drink' || kind === 'supplement') && payload ? payload.foodId : undefined

/** The ids of the foods in these entries, each once. */
export const foodIdsIn = (entries: readonly Entry[]): readonly string[] => [
  ...new Set(entries.flatMap((entry) => foodIdOf(entry) ?? [])),
]

/** Looked up at once; a food whose table is gone has no group. */
export async function groupsOf({ foods }: Store, entries: readonly Entry[]): Promise<GroupOf> {
  const found = await foods.byIds(foodIdsIn(entries))
  const groups = new Map(found.map(({ id, group }) => [id, group]))
  return (id) => groups.get(id)
}
