// What should a diary do? The plainest program that does it, a list in memory, and random things to do with it.
import fc from 'fast-check'
import type { Draft, Entry } from '@charley/core'
import { StoreError, type EntryQuery } from './port.js'

const sorted = (thing: object) => JSON.stringify(Object.entries(thing).toSorted(([one], [other]) => one.localeCompare(other)))
const same = (one: Draft, other: Draft) => sorted({ ...one, recorded: '' }) === sorted({ ...other, recorded: '' })

/** The log as a list; every question is answered by walking through all of it. */
export function diaryModel() {
  let log: readonly Entry[] = []
  const find = (id: string, entries = log) => entries.find((entry) => entry.id === id)
  const first = (entry: Entry): Entry => (entry.replaces === undefined ? entry : first(find(entry.replaces)!))

  function step(entries: readonly Entry[], draft: Draft, recorded: string): readonly Entry[] {
    const taken = find(draft.id, entries)
    if (taken) {
      if (same(taken, draft)) return entries
      throw new StoreError('conflict', 'taken')
    }
    const former = draft.replaces === undefined ? undefined : find(draft.replaces, entries)
    if (draft.replaces === undefined ? draft.payload === null : former?.person !== draft.person)
      throw new StoreError('unknown-entry', 'replaces nothing')
    if (former && (former.kind !== draft.kind || entries.some(({ replaces }) => replaces === former.id)))
      throw new StoreError('conflict', 'replaced')
    return [...entries, { ...draft, recorded }]
  }

  return {
    ids: () => log.map(({ id }) => id),
    append: (drafts: readonly Draft[], recorded: string): readonly Entry[] => {
      log = drafts.reduce((entries, draft) => step(entries, draft, recorded), log)
      return drafts.map(({ id }) => find(id)!)
    },
    current: ({ person, from = '', to = '9', kinds }: EntryQuery): readonly Entry[] =>
      log
        .filter(({ id, payload }) => payload !== null && !log.some(({ replaces }) => replaces === id))
        .filter((entry) => entry.person === person && entry.at >= from && entry.at < to && (kinds?.includes(entry.kind) ?? true))
        .map((entry) => ({ entry, place: log.indexOf(first(entry)) }))
        .toSorted((one, other) => one.entry.at.localeCompare(other.entry.at) || one.place - other.place)
        .map(({ entry }) => entry),
    history: (id: string): readonly Entry[] => log.filter((entry) => first(entry) === first(find(id)!)),
    everything: (person: string): readonly Entry[] => log.filter((entry) => entry.person === person),
  }
}

// Few moments and people, so that they meet often: ties, other people's entries. Most drafts are sound; some are not.
const person = fc.constantFrom('me', 'you')
const kind = fc.constantFrom('note' as const, 'cramp' as const)
const moment = fc.integer({ min: 0, max: 9 }).map((hour) => `2026-11-23T0${hour}:00:00Z`)
const seldom = (often: number) => fc.integer({ min: 1, max: often }).map((chance) => chance === 1)
const choice = fc.record({
  person,
  kind,
  at: moment,
  text: fc.string({ maxLength: 3, unit: 'binary' }),
  takesBack: seldom(4),
  /** Which of the latest drafts it replaces; none at 0. */
  back: fc.integer({ min: 0, max: 6 }).map((back) => Math.max(0, back - 2)),
  strange: seldom(8),
  again: seldom(8),
})
type Choice = typeof choice extends fc.Arbitrary<infer Value> ? Value : never

/** The draft of this choice: new, said again, or (when strange) with a taken id or of another person or kind than what it replaces. */
function draftOf({ person, kind, at, text, takesBack, back, strange, again }: Choice, before: readonly Draft[]): Draft {
  const former = back === 0 ? undefined : before.at(-back)
  if (again && former) return strange ? ({ ...former, at } as Draft) : former
  const own = former && !strange ? { person: former.person, kind: former.kind } : { person, kind }
  const payload = takesBack && (former || strange) ? null : { text }
  const draft = { ...own, id: `entry-${before.length}`, at, zone: 'UTC', payload }
  return (former ? { ...draft, replaces: former.id } : draft) as Draft
}

function draftsOf(choices: readonly Choice[]): readonly Draft[] {
  const drafts: Draft[] = []
  for (const one of choices) drafts.push(draftOf(one, drafts))
  return drafts
}

const window: fc.Arbitrary<EntryQuery> = fc.record(
  { person, from: moment, to: moment, kinds: fc.subarray(['note' as const, 'cramp' as const]) },
  { requiredKeys: ['person'], noNullPrototype: true },
)

/** Batches to write, each with a window to look through afterwards. */
export const doings = fc
  .tuple(
    fc.array(choice, { maxLength: 60, size: 'max' }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), window), { minLength: 60, maxLength: 60 }),
  )
  .map(([choices, cuts]) => {
    let rest = draftsOf(choices)
    return cuts.flatMap(([size, query]) => {
      const drafts = rest.slice(0, size)
      rest = rest.slice(size)
      return drafts.length === 0 ? [] : [{ drafts, window: query }]
    })
  })
