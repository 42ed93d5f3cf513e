// How is something written, and how is it undone? Through the outbox; undoing appends again, for nothing is ever wiped.
import { diaryWords, type Draft } from '@charley/core'
import { changed, removed } from './drafts.js'
import { put } from './outbox.js'
import type { Standing } from './standing.js'
import { tell } from './toast.jsx'

const words = diaryWords.toast

/** Writes new things down. */
export function add(drafts: readonly Draft[], text: string): void {
  put(drafts)
  tell(text, () => put(drafts.map(removed)))
}

/** Puts one thing in another's place. */
export function change(before: Standing, after: Draft, text: string): void {
  put([after])
  tell(text, () => put([changed(after, before.payload, before)]))
}

/** Takes one thing back. */
export function remove(before: Standing, name: string): void {
  const gone = removed(before)
  put([gone])
  tell(words.removed(name), () => put([changed(gone, before.payload)]))
}
