// What things does a typed line hold? Cut where it parts, joined again where the words name one food, each read for how much.
import type { Meal } from '../entry.js'
import type { LinePart, SplitOptions } from './part.js'
import { opensWithAmount, readPart, type PartRead } from './read-part.js'
import { segmentsOf, type Segment } from './segments.js'

// "bread and butter and jam" is asked as a whole; longer runs are lists, and asking about them grows with their square.
const longestName = 3

type Group = Omit<Segment, 'behind'> & { readonly behind: Meal | undefined; readonly read: PartRead }

/**
 * Reads a line such as "2 eggs, 200 ml milk and a banana" into its parts. Their spans stand in order and never overlap; between
 * them are only signs, joining words and names of meals. Pure; never throws, whatever the text.
 */
export function splitLine(text: string, options: SplitOptions = {}): readonly LinePart[] {
  const groups = joined(text, segmentsOf(text), options.isOneFood ?? (() => false))
  return withMeals(text, attachQuantities(text, groups))
}

/** Joins neighbours again, the longest run first, where their words together name one food. */
function joined(text: string, segments: readonly Segment[], isOneFood: (words: string) => boolean): readonly Group[] {
  const groups: Group[] = []
  const alone = segments.map(({ start, end }) => readPart(text.slice(start, end), isOneFood))
  for (let from = 0; from < segments.length; from++) {
    const first = segments[from]
    if (!first) break
    let last = from
    for (let to = Math.min(from + longestName, segments.length) - 1; to > from && last === from; to--) {
      if (mayJoin(text, segments.slice(from + 1, to + 1))) {
        const { words } = readPart(text.slice(first.start, segments[to]?.end), isOneFood)
        if (words !== '' && isOneFood(words)) last = to
      }
    }
    const end = segments[last]?.end ?? first.end
    const read = last === from ? alone[from] : readPart(text.slice(first.start, end), isOneFood)
    if (read) groups.push({ ...first, end, behind: segments[last]?.behind, read })
    from = last
  }
  return groups
}

/** Only over joints of one kind, and not before a part that opens with an amount, which is a thing of its own. */
const mayJoin = (text: string, segments: readonly Segment[]): boolean => {
  const kinds = new Set(segments.map(({ joint }) => (joint === 'with' ? 'and' : joint)))
  return kinds.size === 1 && !kinds.has('hard') && !segments.some(({ start, end }) => opensWithAmount(text.slice(start, end)))
}

/** "toast, 2 slices": a part that is only an amount belongs to the one before it. */
function attachQuantities(text: string, groups: readonly Group[]): readonly Group[] {
  const kept: Group[] = []
  for (const group of groups) {
    const before = kept.at(-1)
    const bare =
      group.joint === 'comma' && before?.behind === undefined ? onlyAmount(text.slice(group.start, group.end)) : undefined
    if (before && bare && before.read.words !== '' && !overlap(before.read, bare)) {
      kept[kept.length - 1] = { ...before, end: group.end, behind: group.behind, read: { ...before.read, ...bare } }
    } else kept.push(group)
  }
  return kept
}

/** What a text says of amounts when it says nothing else: it is read as one that stands behind a name. */
function onlyAmount(text: string): Omit<PartRead, 'words'> | undefined {
  const { words, ...amounts } = readPart(`thing ${text}`)
  return words === 'thing' ? amounts : undefined
}
const overlap = (one: PartRead, other: Omit<PartRead, 'words'>) =>
  (['count', 'measure', 'amount', 'dose'] as const).some((key) => one[key] !== undefined && other[key] !== undefined)

/** A meal in front holds until the next; one behind holds for the part and for those before it that have none yet. */
function withMeals(text: string, groups: readonly Group[]): readonly LinePart[] {
  const parts: LinePart[] = []
  let waiting = 0
  let meal: Meal | undefined
  for (const { start, end, joint, heading, behind, read } of groups) {
    if (heading !== undefined) {
      meal = heading
      waiting = parts.length
    }
    parts.push({
      text: text.slice(start, end),
      start,
      end,
      ...read,
      ...(meal && { meal }),
      ...(joint === 'with' && { added: true }),
    })
    if (behind === undefined) continue
    for (let at = waiting; at < parts.length; at++) parts[at] = { ...(parts[at] as LinePart), meal: behind }
    waiting = parts.length
    meal = undefined
  }
  return parts
}
