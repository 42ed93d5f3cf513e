// Which red flags are present, absent, or not asked? Each by the name that doctors use.
import { capital } from '@charley/core'
import { reportWords, type DoctorReport, type FlagState, type RedFlag } from '@charley/core/exchange'
import { list, text, type Block } from './blocks.js'
import type { Room } from './first-page.js'
import { factText } from './say.js'

const words = reportWords.flags
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
      : [text(words.nonePresent, { strong: true })]),
    ...line(words.absent, of('absent')),
    ...line(words.notAsked, of('not-asked')),
  ]
}
