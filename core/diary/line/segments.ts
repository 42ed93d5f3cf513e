// Where may a line be cut? At signs that part, and at "and", "with" and "on", which may also belong to a name.
import type { Meal } from '../entry.js'
import { mealAtHead, mealAtTail } from './meals.js'

/** What stands before a segment: nothing certain can be joined across 'hard'. */
export type Joint = 'hard' | 'comma' | 'and' | 'with'

export interface Segment {
  readonly start: number
  readonly end: number
  readonly joint: Joint
  /** The meal named in front of it, from here on. */
  readonly heading?: Meal
  /** The meal named behind it, for it and what came before. */
  readonly behind?: Meal
}

const abbreviations = new Set([
  'tbsp',
  'tbs',
  'tsp',
  'oz',
  'fl',
  'lb',
  'lbs',
  'approx',
  'pt',
  'qt',
  'g',
  'gr',
  'kg',
  'ml',
  'l',
  'vit',
  'no',
  'dr',
  'mr',
  'st',
  'ca',
  'i.u',
])
const joiner = /\s+(?:(?:and|plus|then|also|&|\+)\s+)*(?<word>and|plus|then|also|&|\+|with|w\/|on|in(?=\s+[\d½¼¾]))\s+/gi
// "one and a half cups", "a hundred and fifty": this "and" belongs to the number.
const insideNumber = /^(?:(?:a|one)\s+(?:half|quarter|third)|three\s+quarters|½|¼|¾)\b/i
const hundred = /\bhundred$/i
const stray = /^(?:(?:and|plus|then|also|&|\+)(?:\s+|$))+/i
const dangling = /(?:^|\s+)(?:and|plus|with|w\/|&|\+)\s*$/i

// "salt 2 g. Eggs": the amount stands behind its food, so that the dot ends it; "6 oz. steak" goes on.
const amountBehind = /(?:^|\s)(?!(?:and|with|plus|had|ate|drank|took|about)\s)[a-z]{3,}\s+[\d.,/½¼¾]+\s*(?!fl)[a-z.]+$/i

function isDot(text: string, at: number, start: number): boolean {
  if (!/^\.(?:\s|$)/.test(text.slice(at, at + 2))) return false
  const [before = ''] = /[\w.]*$/.exec(text.slice(Math.max(start, at - 12), at)) ?? []
  // "1. eggs" is a list; "i.u." and "tbsp." are short words.
  if (/^\d{1,2}$/.test(before)) return text.slice(start, at - before.length).trim() !== ''
  return (
    !abbreviations.has(before.replace(/^\d+/, '').toLowerCase()) || amountBehind.test(text.slice(Math.max(start, at - 60), at))
  )
}

/** Cuts at commas, semicolons, line ends, bullets and full stops, none of them inside a number or brackets. */
function chunks(text: string): readonly Segment[] {
  const found: Segment[] = []
  let [start, depth]: [number, number] = [0, 0]
  let joint: Joint = 'hard'
  const cut = (end: number, next: Joint, width = 1) => {
    found.push({ start, end, joint })
    start = end + width
    joint = next
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (sign === '(') depth++
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if ('\n\r;•|\t'.includes(sign)) {
      depth = 0
      cut(at, 'hard')
    } else if (depth > 0) continue
    else if ((sign === ',' && !/^\d,\d/.test(text.slice(at - 1, at + 2))) || sign === '，' || sign === '、') cut(at, 'comma')
    else if (sign === '.' && isDot(text, at, start)) cut(at, 'hard')
  }
  cut(text.length, 'hard')
  return found
}

/** Moves the ends inward past blanks and a stray "and" at the front ("eggs, and toast"). */
function trimmed(text: string, { start, end, joint }: Segment): Segment | undefined {
  const inside = text.slice(start, end)
  const body = inside.replace(dangling, '').trim()
  if (body === '') return undefined
  const from = start + inside.indexOf(body)
  const skip = stray.exec(body)?.[0].length ?? 0
  const added = /^(?:with|w\/)\s+(?=\S)/i.exec(body.slice(skip))?.[0].length ?? 0
  if (skip + added >= body.length) return undefined
  return { start: from + skip + added, end: from + body.length, joint: added > 0 ? 'with' : joint }
}

function cutAtJoiners(text: string, segment: Segment): readonly Segment[] {
  const body = text.slice(segment.start, segment.end)
  const cuts = [...body.matchAll(joiner)].filter(({ index, 0: all }) => {
    const [before, after] = [body.slice(0, index), body.slice(index + all.length)]
    const open = before.split('(').length - before.split(')').length
    return open <= 0 && !insideNumber.test(after) && !hundred.test(before)
  })
  const starts = [0, ...cuts.map(({ index, 0: all }) => index + all.length)]
  const ends = [...cuts.map(({ index }) => index), body.length]
  const jointOf = (index: number): Joint => {
    const word = cuts[index - 1]?.groups?.['word']
    if (word === undefined) return segment.joint
    return /^w/i.test(word) ? 'with' : 'and'
  }
  return starts.map((from, index) => ({
    start: segment.start + from,
    end: segment.start + (ends[index] ?? body.length),
    joint: jointOf(index),
  }))
}

/** Takes "for lunch" off the end. */
function withoutTail(text: string, segment: Segment): Segment {
  const tail = mealAtTail(text.slice(segment.start, segment.end))
  return tail ? { ...segment, end: segment.end - tail.length, behind: tail.meal } : segment
}

/** All the stretches a line may be cut into, in order, none empty, none overlapping. */
export function segmentsOf(text: string): readonly Segment[] {
  const found: Segment[] = []
  let heading: Meal | undefined
  for (const chunk of chunks(text)) {
    const whole = trimmed(text, chunk)
    const head = whole && mealAtHead(text.slice(whole.start, whole.end))
    if (head) heading = head.meal
    const body = whole && trimmed(text, { ...whole, start: whole.start + (head?.length ?? 0) })
    if (!body) continue
    for (const cut of cutAtJoiners(text, body)) {
      const segment = trimmed(text, cut)
      if (!segment) continue
      const afterMeal = heading !== undefined || found.at(-1)?.behind !== undefined
      const joint = afterMeal && segment.joint !== 'with' ? 'hard' : segment.joint
      found.push({ ...withoutTail(text, { ...segment, joint }), ...(heading && { heading }) })
      heading = undefined
    }
  }
  return found
}
