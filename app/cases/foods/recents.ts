// What does this person eat again and again? The foods of the entries written last, and those kept as favourites.
import type { DiaryStore, Store } from '../../store/index.js'
import { wrong } from '../refused.js'
import { foodIdsIn } from './groups.js'

/** Written last, whatever their kind: about a week of a busy diary. */
const LOOKED_AT = 200
const MOST_RECENT = 24
const MOST_FAVOURITES = 200
const SETTING = 'favourite-foods'

interface Recent {
  readonly newest: string | undefined
  readonly ids: readonly string[]
}
/** What was found when this entry was the newest: asked anew with every keystroke, and seldom changed. */
const remembered = new WeakMap<DiaryStore, Map<string, Recent>>()

/** Ids of the foods written down last, newest first. */
export async function recentIds({ diary }: Store, person: string): Promise<readonly string[]> {
  const people = remembered.get(diary) ?? new Map<string, Recent>()
  remembered.set(diary, people)
  const newest = (await diary.latest(person, 1))[0]?.id
  const known = people.get(person)
  if (known && known.newest === newest) return known.ids
  const ids = foodIdsIn(await diary.latest(person, LOOKED_AT)).slice(0, MOST_RECENT)
  people.set(person, { newest, ids })
  return ids
}

/** After something was deleted for good: what was remembered of it goes too. */
export const forgetRecents = ({ diary }: Store): void => void remembered.delete(diary)

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '')

/** As the person ordered them. */
export async function favouriteIds(store: Store): Promise<readonly string[]> {
  const kept: unknown = JSON.parse((await store.setting(SETTING)) ?? '[]')
  return isIds(kept) ? kept : []
}

/** Keeps these, in this order, in place of those before. Throws Refused for what is no list of food ids. */
export async function keepFavourites(store: Store, ids: unknown): Promise<readonly string[]> {
  if (!isIds(ids)) throw wrong('ids', 'The favourites should be a list of food ids.', 'Write ["charley:banana"].')
  const once = [...new Set(ids)]
  if (once.length > MOST_FAVOURITES)
    throw wrong('ids', `${once.length} favourites are too many.`, `Keep at most ${MOST_FAVOURITES}.`)
  await store.keepSetting(SETTING, JSON.stringify(once))
  return once
}

/** What a search puts before equals: favourites first, then what was eaten lately. */
export async function likedIds(store: Store, person: string): Promise<readonly string[]> {
  const [favourites, recent] = await Promise.all([favouriteIds(store), recentIds(store, person)])
  return [...new Set([...favourites, ...recent])]
}
