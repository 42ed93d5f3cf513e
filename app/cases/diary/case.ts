// What does the diary know that helps to find the cause? Who it is, medicines taken lately, blood results, and what is eaten.
import {
  findMedicine,
  intakeEvidence,
  knowledge,
  localDate,
  standingOf,
  daysAfter,
  type Case,
  type IntakeEvidence,
  type LabResult,
  type Medicine,
  type MedicineTaken,
} from '@charley/core'
import type { Store } from '../../store/index.js'
import { intakeReport } from './intake.js'
import { readLabs } from './labs.js'
import { instantOf, zoneHere } from './moments.js'
import { stageOn } from './profile.js'
import { dateOf, entriesOn } from './span.js'

const { medicinesWithinDays, intakeWithinDays, labsWithinDays } = knowledge.intake.limits.reading

/** The pieces that a case is made of, each as the diary has it. */
export interface DiaryFacts {
  readonly person: Case['person']
  readonly medicines: readonly Medicine[]
  readonly labs: readonly LabResult[]
  readonly intakes: readonly IntakeEvidence[]
}

const doseOf = ({ dose }: MedicineTaken) => (dose ? { dose: `${dose.value} ${dose.unit}` } : {})

/** As the reader of case files does it: a name that nobody knows stays on the list without classes. */
function medicineOf(taken: MedicineTaken): readonly Medicine[] {
  const found = findMedicine(taken.ingredient ?? taken.name)
  if ('part' in found) return [{ name: taken.name, ingredient: taken.ingredient ?? taken.name, classes: [], ...doseOf(taken) }]
  return found.entries.map(({ ingredient, classes }) => ({ name: taken.name, ingredient, classes, ...doseOf(taken) }))
}

/** One of each ingredient, the last said. */
const once = (medicines: readonly Medicine[]): readonly Medicine[] => [
  ...new Map(medicines.map((medicine) => [medicine.ingredient, medicine])).values(),
]

/** What this diary says today. */
export async function diaryFacts(store: Store, person: string, now: Date = new Date()): Promise<DiaryFacts> {
  const today = localDate(now.toISOString(), zoneHere())
  const back = (days: number) => daysAfter(today, -days)
  const { stage } = await stageOn(store, person, instantOf(now))
  const { ageYears, sex, pregnancyWeeks, heightCm, weightKg } = stage
  const [taken, labs, { adequacy }] = await Promise.all([
    entriesOn(store, person, back(medicinesWithinDays.value), today, ['medicine']),
    readLabs(store, person, sex),
    // The one authority whose needs come with a spread for one person.
    intakeReport(store, person, { from: back(intakeWithinDays.value), to: today, authority: 'nasem' }),
  ])
  return {
    person: {
      ...(ageYears !== undefined && { age: ageYears }),
      ...(sex && { sex }),
      ...(pregnancyWeeks !== undefined && { pregnancyWeeks }),
      ...(heightCm !== undefined && { heightCm }),
      ...(weightKg !== undefined && { weightKg }),
    },
    medicines: once(standingOf(taken, 'medicine').flatMap(({ payload }) => medicineOf(payload))),
    labs: labs.flatMap(({ entry, reading }) => {
      const date = dateOf(entry)
      return reading.ok && date >= back(labsWithinDays.value) ? [{ ...reading.result, date }] : []
    }),
    intakes: intakeEvidence(adequacy),
  }
}

const sameResult = (one: LabResult, other: LabResult) =>
  one.analyte === other.analyte && (other.date === undefined || one.date === other.date)

/**
 * The case with what the diary knows besides. What the case says itself holds; medicines of both are on the list, for what was taken
 * may matter; a diary without medicines says nothing of medicines.
 */
export async function caseFromDiary(store: Store, person: string, known: Case, now: Date = new Date()): Promise<Case> {
  const facts = await diaryFacts(store, person, now)
  const said = known.medicines ?? []
  const more = facts.medicines.filter(({ ingredient }) => !said.some((one) => one.ingredient === ingredient))
  return {
    ...known,
    person: { ...facts.person, ...known.person },
    ...((known.medicines !== undefined || more.length > 0) && { medicines: [...said, ...more] }),
    labs: [...facts.labs.filter((one) => !known.labs.some((other) => sameResult(one, other))), ...known.labs],
    ...(facts.intakes.length > 0 && { intakes: facts.intakes }),
  }
}
