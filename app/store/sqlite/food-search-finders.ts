// Which foods hold the words? Everyday foods, branded ones and favourites are each looked for in their own way.
import type { Raw } from './connection.js'
import type { Edition } from './food-editions.js'
import { idKey } from './food-rows.js'
import type { Choice, Lexicon } from './food-search-lexicon.js'
import { rememberedOf, type SearchMemory } from './food-search-memory.js'
import type { Candidate } from './food-search-names.js'
import { measuresOf, nearness, type Measure } from './food-search-rank.js'
import type { Reading, Slot } from './food-search-readings.js'
import { tablesOf } from './food-tables.js'

/** How many foods of one edition are looked at: those whose name begins with the words, and those that hold them anywhere. */
const MOST_BEGINNING = 150
const MOST_ANYWHERE = 150
const MOST_BRANDED = 100
const MOST_BRANDED_READINGS = 4
/** So many words are tried for one that is only begun; shorter beginnings than three letters are finished no other way. */
const MOST_FINISHED = 8
const SHORTEST_BEGINNING = 3
const UNFINISHED_BRAND = 0.2
/** What one step down in the releases' ranks weighs, in the coin of the ranking; and what a favourite is ahead of its equals. */
const RANK = 0.3
const FAVOURITE = 0.7
const PLACE = 0.01

export interface Scored {
  readonly edition: Edition
  readonly food: Candidate
  readonly score: number
  readonly matched: string
}

export interface Asked {
  readonly raw: Raw
  readonly memory: SearchMemory
  readonly editions: readonly Edition[]
}

const anyOf = (parts: readonly string[]) => (parts.length === 1 ? parts[0]! : `(${parts.join(' OR ')})`)
const slotQuery = ({ choices }: Slot) => anyOf(choices.map(({ word, begins }) => (begins ? `"${word}" *` : `"${word}"`)))

/** How many of the words a food may lack. */
type Lacking = 'none' | 'one' | 'all but one'

/** All the words of any reading, or all but those that may be lacking. */
function fullTextQuery(readings: readonly Reading[], lacking: Lacking): string {
  const every = readings.flatMap((reading) => {
    const slots = reading.slots.filter(({ spare }) => !spare).map(slotQuery)
    if (lacking === 'all but one') return slots
    if (lacking === 'none' || slots.length < 2) return [slots.join(' AND ')]
    return slots.map((_, left) => slots.filter((_, i) => i !== left).join(' AND '))
  })
  return [...new Set(every)].map((one) => `(${one})`).join(' OR ')
}

function candidatesOf({ raw, memory }: Asked, edition: Edition, numbers: readonly number[]): readonly Candidate[] {
  const { candidates, read } = rememberedOf(raw, memory, edition.key)
  const fresh = numbers.filter((n) => !candidates.has(n))
  for (const candidate of read(fresh)) candidates.set(candidate.n, candidate)
  return numbers.flatMap((n) => candidates.get(n) ?? [])
}

const scored = (edition: Edition, foods: readonly Candidate[], measures: readonly Measure[], partly: boolean): Scored[] =>
  foods.flatMap((food) => {
    const { score, matched } = nearness(measures, food, partly)
    return score === Infinity ? [] : [{ edition, food, matched, score: score + RANK * edition.rank }]
  })

export function everyday(asked: Asked, readings: readonly Reading[], lacking: Lacking): Scored[] {
  if (readings.length === 0) return []
  const match = fullTextQuery(readings, lacking)
  const measures = measuresOf(readings)
  return asked.editions.flatMap((edition) => {
    const { find } = rememberedOf(asked.raw, asked.memory, edition.key)
    const numbers = new Set([...find.words(`{head} : (${match})`, MOST_BEGINNING), ...find.words(match, MOST_ANYWHERE)])
    return scored(edition, candidatesOf(asked, edition, [...numbers]), measures, lacking !== 'none')
  })
}

function brandedBy(asked: Asked, readings: readonly Reading[]): Scored[] {
  if (readings.length === 0) return []
  const match = fullTextQuery(readings, 'none')
  const measures = measuresOf(readings)
  return asked.editions.flatMap((edition) => {
    const { find, read } = rememberedOf(asked.raw, asked.memory, edition.key)
    return scored(edition, read(find.brandWords(match, MOST_BRANDED)), measures, false)
  })
}

/** The words as they stand, for branded foods have words of their own; the last of them to be finished as `last` says. */
const asTyped = (words: readonly string[], last: readonly Choice[]): Reading => ({
  cost: 0,
  slots: words.map((word, i) => ({ choices: [{ word, cost: 0 }, ...(i === words.length - 1 ? last : [])], spare: false })),
})

/**
 * Branded foods, of which there may be millions. To gather all words that begin so takes SQLite long where many foods have them, so
 * the commonest ones are asked for by name first; that is enough where they are many. What else was meant comes last.
 */
export function branded(asked: Asked, words: readonly string[], lexicon: Lexicon, readings: readonly Reading[]): Scored[] {
  const last = words.at(-1)!
  const finished = lexicon.commonest(last, MOST_FINISHED).map((word) => ({ word, cost: word === last ? 0 : UNFINISHED_BRAND }))
  const found = brandedBy(asked, [asTyped(words, finished)])
  if (found.length < MOST_BRANDED && last.length >= SHORTEST_BEGINNING)
    found.push(...brandedBy(asked, [asTyped(words, [{ word: last, cost: 0, begins: true }])]))
  if (found.length === 0) found.push(...brandedBy(asked, readings.slice(0, MOST_BRANDED_READINGS).map(whole)))
  return found
}

/** Without words that are only begun. */
const whole = ({ slots, cost }: Reading): Reading => ({
  cost,
  slots: slots.map(({ choices, spare }) => {
    const complete = choices.filter(({ begins }) => !begins)
    return { choices: complete.length > 0 ? complete : choices, spare }
  }),
})

/** Favourites are looked at one by one, for they may be no plain foods. */
export function favourites(asked: Asked, ids: readonly string[], readings: readonly Reading[]): Scored[] {
  if (ids.length === 0) return []
  const match = ids.map(idKey).join(' OR ')
  const measures = measuresOf(readings)
  return asked.editions.flatMap((edition) => {
    const { foods, keys } = tablesOf(edition.key)
    const rows = asked.raw
      .prepare(`select n, id from ${foods} where n in (select rowid from ${keys} where ${keys} match ?)`)
      .all(match) as { n: number; id: string }[]
    const places = new Map(rows.map(({ n, id }) => [n, ids.indexOf(id)]))
    return scored(edition, candidatesOf(asked, edition, [...places.keys()]), measures, false).map((one) => ({
      ...one,
      // The first of them comes first, but only among equals.
      score: one.score - FAVOURITE + ((places.get(one.food.n) ?? 0) / ids.length) * PLACE,
    }))
  })
}
