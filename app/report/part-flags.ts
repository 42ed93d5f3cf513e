// Which red flags are present, absent, or not asked? Each by the name that doctors use.
import { capital } from '@charley/core'
import { reportWords, type DoctorReport, type FlagState, type RedFlag } from '@charley/core/exchange'
import { list, text, type Block } from './blocks.js'
import type { Room } from './first-page.js'
import { factText } from './say.js'

const words = reportWords.flags
/** Red flags not asked that are told by name; more than these nobody reads, and the appendix has them all. */
const namedUnasked = 6
const nameOf = ({ id }: RedFlag): string => words.names[id] ?? id

export function flagBlocks({ redFlags, case: known }: DoctorReport, room: Room): readonly Block[] {
  const of = (state: FlagState) => redFlags.filter((flag) => flag.state === state)
  const line = (title: string, flags: readonly RedFlag[]) =>
    flags.length === 0 ? [] : [text(`${title}: ${flags.map(nameOf).join('; ')}.`)]
  const [told, others] = [of('present').slice(0, room.flags), of('present').slice(room.flags)]
  const present = told.map((flag) => {
    const because = flag.because
      .slice(0, room.facts)
      .map((fact) => factText(fact, true, known))
      .join('; ')
    const soon = flag.tier ? words.tier[flag.tier] : ''
    return [capital(nameOf(flag)), because === '' ? '' : words.because(because), soon === '' ? '' : `– ${soon}`]
      .filter((part) => part !== '')
      .join(' ')
  })
  return [
    ...(present.length > 0
      ? [text(`${words.present}:`, { strong: true }), list(present), ...line(words.also, others)]
      : [text(of('absent').length > 0 ? words.nonePresent : words.noneAsked, { strong: true })]),
    ...line(words.absent, of('absent')),
    ...unasked(of('not-asked'), redFlags.length),
  ]
}

function unasked(flags: readonly RedFlag[], all: number): readonly Block[] {
  const names = flags.map(nameOf)
  if (names.length === 0) return []
  const rest = names.length - namedUnasked
  if (rest <= 1) return [text(`${words.notAsked}: ${names.join('; ')}.`)]
  const shown = names.slice(0, namedUnasked).join('; ')
  return [text(`${words.notAskedOf(names.length, all)}: ${shown}; ${words.others(rest)}.`)]
}
