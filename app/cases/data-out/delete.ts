// How is something deleted for good? First told what would go, with a token; then, with that token, done, and proved.
import { described, entryKinds, type EntryKind } from '@charley/core'
import { leavingWords } from '@charley/core/exchange'
import type { Concerned, Erased, Erasure, Store } from '../../store/index.js'
import { forgetRecents } from '../foods/recents.js'
import { historyOf } from '../diary/write.js'
import { Refused, wrong } from '../refused.js'

const words = leavingWords.erase

export type DeletionWish =
  | { readonly what: 'one'; readonly id: string }
  | { readonly what: 'kind'; readonly kind: EntryKind }
  | { readonly what: 'all' }

export interface DeletionPlan extends Omit<Concerned, 'mark'> {
  readonly wish: DeletionWish
  /** For the person, as they are. */
  readonly sentences: readonly string[]
  /** Good as long as nothing of it changes. */
  readonly token: string
}

export interface DeletionProof extends Omit<Erased, 'before' | 'after'> {
  readonly before: Counts
  readonly after: Counts
  readonly sentences: readonly string[]
}
type Counts = Pick<Concerned, 'things' | 'entries' | 'foods' | 'settings' | 'imports'>

/** Reads a wish from outside. Throws Refused with what would be right. */
export function deletionWish(body: unknown): DeletionWish {
  const { what, id, kind } = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>
  if (what === 'all') return { what }
  if (what === 'one') {
    if (typeof id === 'string' && id !== '') return { what, id }
    throw wrong('id', 'It does not say which entry.', 'Give its id.')
  }
  if (what === 'kind') {
    const found = entryKinds.find((one) => one === kind)
    if (found) return { what, kind: found }
    throw wrong(
      'kind',
      `${String(JSON.stringify(kind)).slice(0, 40)} is no kind of entry.`,
      `There are: ${entryKinds.join(', ')}.`,
    )
  }
  throw wrong('what', 'It does not say what to delete.', 'Write "one", "kind" or "all".')
}

const erasureOf = (person: string, wish: DeletionWish): Erasure => ({
  person,
  ...(wish.what === 'one' && { thing: wish.id }),
  ...(wish.what === 'kind' && { kind: wish.kind }),
})

const isNothing = ({ entries, foods, settings, imports }: Concerned): boolean => entries + foods + settings + imports === 0

async function named(store: Store, person: string, wish: DeletionWish, going: Concerned): Promise<string> {
  if (wish.what === 'kind') return words.kind(wish.kind, going)
  if (wish.what === 'all') return words.all(going)
  const versions = await historyOf(store, person, wish.id)
  const last = versions.findLast(({ payload }) => payload !== null) ?? versions[0]!
  const { name, detail } = described(last)
  return words.one([name, detail].filter(Boolean).join(', '), going.entries)
}

/** What would go. Nothing is deleted. Throws Refused where there is nothing of it. */
export async function planDeletion(store: Store, person: string, wish: DeletionWish): Promise<DeletionPlan> {
  const { mark, ...going } = await store.concerned(erasureOf(person, wish))
  if (isNothing({ ...going, mark })) throw new Refused('unknown', words.nothing)
  const sentences = [
    await named(store, person, wish, { ...going, mark }),
    ...(wish.what === 'all' && going.isShared ? [words.shared] : []),
    ...(wish.what === 'all' ? [words.tables] : []),
    words.noWay,
  ]
  return { wish, ...going, sentences, token: mark }
}

const counts = ({ things, entries, foods, settings, imports }: Concerned): Counts => ({
  things,
  entries,
  foods,
  settings,
  imports,
})

/** Deletes it for good, and looks through the files whether it is gone. `token`: of the plan. Throws StoreError('conflict') when that is old. */
export async function deleteForGood(store: Store, person: string, wish: DeletionWish, token: string): Promise<DeletionProof> {
  const { before, after, ...looked } = await store.erase(erasureOf(person, wish), token)
  forgetRecents(store)
  const gone = { before, after, ...looked }
  const sentences = [
    words.done(gone),
    words.proof(gone),
    ...(looked.stayElsewhere > 0 ? [words.elsewhere(gone)] : []),
    ...(looked.isHeld ? [words.held] : []),
    words.limits,
  ]
  return { before: counts(before), after: counts(after), ...looked, sentences }
}
