// Which medicines can cause cramps, and how strong is the link? And those without one, so that the list is whole.
import { capital, listed, medicineWords, nameOfCause } from '@charley/core'
import { reportWords, type DoctorReport } from '@charley/core/exchange'
import { text, type Block } from './blocks.js'
import type { Room } from './first-page.js'
import { figure, shareText } from './say.js'

const words = reportWords.medicines
type Review = DoctorReport['linked'][number]

/** A class that was only ticked is called by the name of the class. */
export const medicineName = ({ medicine, medicineClass }: Review): string =>
  capital(medicine.name === medicineClass ? (medicineWords[medicineClass]?.name ?? medicineClass) : medicine.name)

export const linkWhy = ({ relativeRisk, through, share }: Review): string =>
  capital(
    [
      relativeRisk && words.risk(figure(relativeRisk.value), figure(relativeRisk.low), figure(relativeRisk.high)),
      through.length > 0 ? words.through(listed(through.slice(0, 3).map(({ cause }) => nameOfCause(cause)))) : undefined,
      relativeRisk && words.share(...splitShare(share)),
    ]
      .filter((one) => one !== undefined)
      .join('; '),
  )

/** The share and its band apart, for the sentence. */
function splitShare(share: Review['share']): [string, string] {
  const [, value = '', range = ''] = /^(.*?) \((.*)\)$/.exec(shareText(share)) ?? []
  return [value, range]
}

/** One line for a medicine of several classes is enough: the most telling, which comes first. */
const oncePerMedicine = (linked: readonly Review[]): readonly Review[] =>
  linked.filter(({ medicine }, at) => linked.findIndex((one) => one.medicine.name === medicine.name) === at)

export function medicineBlocks({ linked, medicines }: DoctorReport, room: Room): readonly Block[] {
  if (medicines === undefined && linked.length === 0) return [text(words.notAsked)]
  if (medicines?.length === 0 && linked.length === 0) return [text(words.takesNone)]
  const all = oncePerMedicine(linked)
  const shown = all.slice(0, room.medicines)
  const named = new Set(linked.map(({ medicine }) => medicine.name))
  const others = (medicines ?? []).filter(({ name }) => !named.has(name)).map(({ name }) => name)
  const someOthers = others.length > room.facts ? [...others.slice(0, room.facts), `${others.length - room.facts} more`] : others
  return [
    ...(shown.length > 0
      ? [
          {
            kind: 'table' as const,
            about: reportWords.titles.medicines,
            head: [words.columns.name, words.columns.link, words.columns.why],
            rows: shown.map((one) => [medicineName(one), `!${words.link[one.link]}`, linkWhy(one)]),
            widths: [0.3, 0.14, 0.56],
          },
        ]
      : [text(words.noneLinked)]),
    ...(all.length > shown.length ? [text(words.more(all.length - shown.length), { small: true })] : []),
    ...(someOthers.length > 0 ? [text(words.others(listed(someOthers)), { small: true })] : []),
  ]
}
