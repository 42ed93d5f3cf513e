// What does the page say of the causes? The likeliest with their shares and bands, what speaks for each, and that there are others.
import {
  capital,
  leaders,
  listed,
  mainBand,
  nameOfCause,
  page,
  standsBehind,
  strongest,
  worthShowing,
  type Assessment,
  type Case,
} from '@charley/core'
import { reportWords, type DoctorReport } from '@charley/core/exchange'
import { text, type Block, type ShareRow } from './blocks.js'
import type { Room } from './first-page.js'
import { factText, shareInWords, shareText } from './say.js'

const words = reportWords.causes
type Ranked = Assessment['ranking'][number]

/** What may itself be these cramps by its share, then what may stand behind it; those worth showing, and always "not on this list". */
export function firstCauses(ranking: readonly Ranked[], most: number): readonly Ranked[] {
  const worth = worthShowing(ranking).first.filter(({ id }) => id !== 'unlisted')
  const own = leaders(worth)
  const behind = worth.filter((cause) => !own.includes(cause))
  return [...[...own, ...behind].slice(0, most), ...ranking.filter(({ id }) => id === 'unlisted')]
}

/** "Low magnesium", "Narrowed leg arteries (may be behind another cause here)". */
function nameText(cause: Ranked): string {
  if (cause.id === 'unlisted') return words.notKnown
  const { behindKind, kinds } = page.result
  const kind = standsBehind(cause) ? behindKind : cause.kind === 'mimic' ? kinds.mimic : ''
  return `${capital(nameOfCause(cause.id))}${kind === '' ? '' : ` (${kind})`}`
}

const whyOf = ({ evidence }: Ranked, known: Case, most: number): string | undefined => {
  const said = strongest(evidence, 1)
    .slice(0, most)
    .map(({ fact, answer }) => factText(fact, answer, known))
  return said.length > 0 ? `+ ${said.join('; ')}` : undefined
}

export function causeBlocks({ ranking, verdict, case: known }: DoctorReport, room: Room): readonly Block[] {
  const shown = firstCauses(ranking, room.causes)
  const rows = shown.map((cause): ShareRow => {
    const [band, why] = [mainBand(cause), cause.id === 'unlisted' ? undefined : whyOf(cause, known, room.reasons)]
    const name = nameText(cause)
    return { name, band, said: `${shareInWords(band)}: ${shareText(band)}`, ...(why !== undefined && { why }) }
  })
  const rest = ranking.filter((cause) => !shown.includes(cause)).toSorted((a, b) => mainBand(b).value - mainBand(a).value)
  return [
    ...(verdict === 'not-enough' ? [text(words.notEnough, { strong: true })] : []),
    text(shown.some(standsBehind) ? `${words.lead} ${words.overlap}` : words.lead, { small: true }),
    { kind: 'shares', rows, alt: words.alt },
    ...(rest.length > 0
      ? [text(words.more(rest.length, listed(rest.slice(0, 2).map(({ id }) => nameOfCause(id)))), { small: true })]
      : []),
  ]
}
