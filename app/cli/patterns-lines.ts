// How do the patterns of a diary read in a terminal? The verdict, each link with its picture and its doubt, then what was not seen.
import {
  exposureTitle,
  patternPageWords as words,
  patternSentences,
  rangeText,
  unjudgedGroups,
  type Association,
  type Associations,
  type Link,
} from '@charley/core/trial'
import { printable, wrap, type Style } from './style.js'
import { table } from './table.js'

type Judged = Extract<Association, { readonly best: Link }>
const isJudged = (one: Association): one is Judged => one.state !== 'cannot-tell'

const half = 15
/** Fewer to the left, more to the right of the middle; as wide as the range may be, with the best guess on it. */
function picture({ value, low, high }: Link['difference'], reach: number): string {
  const at = (share: number) => half + Math.max(-half, Math.min(half, Math.round((share / reach) * half)))
  const cells: string[] = Array.from({ length: 2 * half + 1 }, (_, cell) => (cell >= at(low) && cell <= at(high) ? '─' : ' '))
  cells[half] = '│'
  cells[at(value)] = '●'
  return cells.join('')
}

export const reachOf = (judged: readonly Judged[]): number =>
  Math.max(0.1, ...judged.flatMap(({ best: { difference } }) => [Math.abs(difference.low), Math.abs(difference.high)]))

function linkLines(one: Judged, { nights: { span }, looked }: Associations, reach: number, style: Style): readonly string[] {
  const { headline, numbers, range, luck, cautions } = patternSentences(one, span, looked)
  const indent = '  '
  return [
    style.bold(printable(headline)),
    `${indent}${picture(one.best.difference, reach)}`,
    ...[numbers, range, luck, ...cautions].flatMap((text) => wrap(printable(text), style.width, indent)),
    '',
  ]
}

function tooLittle({ nights, needed }: Associations): readonly string[] {
  if (nights.observed < needed.observed) return [words.tooFewNights(nights, needed.observed), words.howToCount]
  return [
    nights.withCramp < needed.eachKind ? words.fewCramps(nights, needed.eachKind) : words.manyCramps(nights, needed.eachKind),
  ]
}

function verdictLines(found: Associations, judged: readonly Judged[], links: number): readonly string[] {
  const seen = judged.map(({ best }) => best.seenFrom)
  const could = seen.length > 0 ? [words.couldSee(Math.min(...seen), Math.max(...seen), found.nights.span), words.more] : []
  switch (found.verdict) {
    case 'too-little':
      return [words.verdict['too-little'], ...tooLittle(found)]
    case 'nothing-to-compare':
      return [words.verdict['nothing-to-compare'], words.nothingToCompare]
    case 'nothing-seen':
      return [words.verdict['nothing-seen'], words.nothing, could.join(' ')]
    case 'something':
      return [words.verdict.something(links), `${words.notCause} ${words.notCauseWhy}`]
  }
}

/** Lines to print, nothing wider than the terminal. */
export function patternLines(found: Associations, style: Style): readonly string[] {
  const judged = found.looked.filter(isJudged)
  const links = judged.filter(({ state }) => state === 'goes-with')
  const others = judged.filter(({ state }) => state === 'nothing-seen')
  const reach = reachOf(judged)
  const { span } = found.nights
  const paragraph = (text: string) => [...wrap(text, style.width), '']
  const [verdict = '', ...why] = verdictLines(found, judged, links.filter(({ along }) => along === undefined).length)
  const titled = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [style.bold(title), ...lines, ''])
  return [
    style.bold(verdict),
    ...why.flatMap(paragraph),
    ...(found.trialSince === undefined ? [] : paragraph(words.trial(found.trialSince))),
    ...links.flatMap((one) => linkLines(one, found, reach, style)),
    ...(links.some(({ kind }) => kind !== 'medicine') ? paragraph(`${words.test}: charley trial design. ${words.testLead}`) : []),
    ...titled(
      words.lookedTitle,
      table(
        others.map((one) => [
          printable(exposureTitle(one)),
          picture(one.best.difference, reach),
          rangeText(one.best.difference, span),
        ]),
        style,
        { indent: '  ' },
      ),
    ),
    ...(others.length > 0 ? paragraph(words.sides) : []),
    ...titled(
      words.cannotTitle,
      unjudgedGroups(found.looked, found.needed.pairs).flatMap(([names, why]) =>
        wrap(printable(`${names}: ${why}`), style.width, '    ', '  '),
      ),
    ),
    ...wrap(`${words.counted(found.nights)} ${words.span(found.from, found.to)}`, style.width).map(style.dim),
  ]
}
