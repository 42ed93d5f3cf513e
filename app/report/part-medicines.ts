// Which medicines can cause cramps, and how strong is the link? And those without one, so that the list is whole.
import { capital, listed, medicineWords, nameOfCause } from '@charley/core'
import { reportWords, type DoctorReport } from '@charley/core/exchange'
import { boldIf, text, type Block } from './blocks.js'
import type { Room } from './first-page.js'
import { clipped, dayText, figure, shareText } from './say.js'

const words = reportWords.medicines
type Review = DoctorReport['linked'][number]

/** A class that was only ticked is called by the name of the class. */
export const medicineName = ({ medicine, medicineClass }: Review): string =>
  capital(medicine.name === medicineClass ? (medicineWords[medicineClass]?.name ?? medicineClass) : medicine.name)

/** "Bendroflumethiazide 2.5 mg", unless the name says so already. */
const withDose = (name: string, dose: string | undefined): string =>
  clipped(dose === undefined || squeezed(name).includes(squeezed(dose)) ? name : `${name} ${dose}`)
const squeezed = (text: string): string => text.replace(/\s+/g, '').toLowerCase()

function nameAndDose(review: Review): string {
  const { dose, since } = review.medicine
  const name = withDose(medicineName(review), dose)
  return since === undefined ? name : words.since(name, dayText(since))
}

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

export function medicineBlocks(report: DoctorReport, room: Room): readonly Block[] {
  const { linked, medicines } = report
  const stopped = stoppedNames(report)
  if (linked.length === 0 && (medicines === undefined || medicines.length === 0))
    return [
      text(medicines ? words.takesNone : words.notAsked),
      ...(stopped.length > 0 ? [text(words.stopped(listed(atMost(stopped, room.facts))))] : []),
    ]
  const all = oncePerMedicine(linked)
  const shown = all.slice(0, room.medicines)
  const named = new Set(linked.map(({ medicine }) => medicine.name))
  const others = (medicines ?? []).filter(({ name }) => !named.has(name))
  const known = others.filter(({ classes }) => classes.length > 0)
  const unknown = others.filter(({ classes }) => classes.length === 0)
  const small = (say: (names: string) => string, names: readonly string[]) =>
    names.length > 0 ? [text(say(listed(atMost(names, room.facts))), { small: true })] : []
  return [
    ...(shown.length > 0
      ? [
          {
            kind: 'table' as const,
            about: reportWords.titles.medicines,
            head: [words.columns.name, words.columns.link, words.columns.why],
            rows: shown.map((one) => [nameAndDose(one), boldIf(true, words.link[one.link]), linkWhy(one)]),
            widths: [0.37, 0.13, 0.5],
          },
        ]
      : known.length > 0
        ? [text(words.noneLinked)]
        : []),
    ...(all.length > shown.length ? [text(words.more(all.length - shown.length), { small: true })] : []),
    ...small(
      words.others,
      known.map(({ name, dose }) => withDose(name, dose)),
    ),
    ...small(
      words.unknown,
      unknown.map(({ name, dose }) => withDose(name, dose)),
    ),
    ...small(words.stopped, stoppedNames(report)),
  ]
}

/** "Atorvastatin 20 mg until 20 Oct 2026"; those of the days that the page looks at, for others may explain nothing here. */
const stoppedNames = ({ stopped, from }: DoctorReport): readonly string[] =>
  stopped.filter(({ until }) => until >= from).map(({ name, dose, until }) => words.until(withDose(name, dose), dayText(until)))

/** The first of them, and how many more. */
const atMost = (names: readonly string[], most: number): readonly string[] =>
  names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names
