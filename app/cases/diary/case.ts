// What does the diary know that helps to find the cause? Who it is, medicines, blood results, conditions, and what is eaten.
import {
  findMedicine,
  intakeEvidence,
  joinEating,
  joinFacts,
  knowledge,
  localDate,
  standingOf,
  daysAfter,
  type Case,
  type Eating,
  type Entry,
  type IntakeEvidence,
  type KnownElsewhere,
  type Medicine,
  type MedicineTaken,
  type Standing,
} from '@charley/core'
import type { Store } from '../../store/index.js'
import { intakeReport } from './intake.js'
import { readLabs } from './labs.js'
import { instantOf, zoneHere } from './moments.js'
import { stageOn } from './profile.js'
import { dateOf } from './span.js'

const { medicinesWithinDays, intakeWithinDays, labsWithinDays } = knowledge.intake.limits.reading

/** The pieces that a case is made of, each as the diary has it. */
export interface DiaryFacts extends KnownElsewhere {
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

/** A dose lately, or a medicine taken regularly that was not ended before today. */
const takenNow = (entry: Standing<'medicine'>, from: string, today: string): boolean => {
  const date = dateOf(entry)
  const { payload } = entry
  if (payload.regular) return date <= today && (payload.regular.until ?? today) >= today
  return date >= from && date <= today
}

/** The last word on each, by the moment it was said of. */
function answersOf(entries: readonly Entry[]): Case['answers'] {
  return Object.fromEntries(standingOf(entries, 'answer').map(({ payload }) => [payload.fact, payload.value]))
}

function eatingOf(entries: readonly Entry[]): { readonly eating?: Eating } {
  const said = standingOf(entries, 'eating').map(({ payload }) => payload)
  return said.length === 0 ? {} : { eating: said.reduce<Eating>(joinEating, {}) }
}

/** What this diary says today. */
export async function diaryFacts(store: Store, person: string, now: Date = new Date()): Promise<DiaryFacts> {
  const today = localDate(now.toISOString(), zoneHere())
  const back = (days: number) => daysAfter(today, -days)
  const { stage } = await stageOn(store, person, instantOf(now))
  const { ageYears, sex, pregnancyWeeks, heightCm, weightKg } = stage
  const [said, labs, { adequacy }] = await Promise.all([
    store.diary.current({ person, kinds: ['medicine', 'answer', 'eating'] }),
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
    medicines: once(
      standingOf(said, 'medicine')
        .filter((entry) => takenNow(entry, back(medicinesWithinDays.value), today))
        .flatMap(({ payload }) => medicineOf(payload)),
    ),
    labs: labs.flatMap(({ entry, reading }) => {
      const date = dateOf(entry)
      return reading.ok && date >= back(labsWithinDays.value) ? [{ ...reading.result, date }] : []
    }),
    intakes: intakeEvidence(adequacy),
    answers: answersOf(said),
    ...eatingOf(said),
  }
}

/** The case with what the diary knows besides. */
export async function caseFromDiary(store: Store, person: string, known: Case, now: Date = new Date()): Promise<Case> {
  return joinFacts(known, await diaryFacts(store, person, now))
}
