// What does this case file say? From whatever was given to an understood case; everything not understood is reported, nothing is guessed.
import { emptyCase, type Case, type Medicine } from './case.js'
import { readAnswers, type AnswersRead } from './case-file-answers.js'
import { readConditions } from './case-file-conditions.js'
import { settle } from './case-file-contradictions.js'
import { followPattern, readDiet } from './case-file-diet.js'
import { readEating } from './case-file-eating.js'
import { factSheet } from './case-file-facts.js'
import { readFields } from './case-file-fields.js'
import { readLabs } from './case-file-labs.js'
import { followMedicines, readMedicines } from './case-file-medicines.js'
import { readOverrides } from './case-file-overrides.js'
import { readPerson } from './case-file-person.js'
import { preview, type Log, type Problem } from './case-file-problems.js'
import { isReadable } from './case-file-size.js'
import { readRecord } from './case-file-values.js'

const fields = {
  person: ['patient', 'about', 'who'],
  answers: ['findings', 'symptoms', 'facts'],
  medicines: ['medications', 'drugs', 'meds'],
  conditions: ['diagnoses', 'illnesses', 'comorbidities', 'history', 'medical history'],
  diet: ['nutrition', 'food'],
  eating: ['eats', 'eating habits', 'dietary needs', 'dietary restrictions'],
  overrides: ['override', 'set aside'],
  labs: ['lab results', 'laboratory', 'blood tests', 'tests', 'results'],
  note: ['notes', 'comment', 'title', 'id', 'name', 'story', 'version', '$schema', 'source'],
} as const

export interface CaseFileRead {
  /** What was understood. Assess it only when `problems` holds nothing that matters (see `isForgivable`). */
  readonly case: Case
  /** What must be put right, each with its place, its value and what would be right. */
  readonly problems: readonly Problem[]
  /** What was read in a way the person may want to check. */
  readonly notes: readonly Problem[]
}

/**
 * Reads a parsed case file (docs/case-file.md). Never throws: anything at all may be handed in.
 * An understood case comes back even beside problems, so that a face may show what it understood.
 */
export function readCaseFile(input: unknown): CaseFileRead {
  const log: Log = { problems: [], notes: [] }
  if (!isReadable(log, input)) return { case: emptyCase, ...log }
  const record = readRecord(log, '', input)
  if (record === undefined) return { case: emptyCase, ...log }
  const given = readNamedParts(log, record)
  const facts = factSheet(log)

  const person = given.has('person') ? readPerson(log, facts, given.get('person')) : {}
  const answers = readAnswers(log, facts, given.get('answers'))
  const listed = readMedicines(log, 'medicines', given.get('medicines'))
  readConditions(log, facts, given.get('conditions'))
  const diet = readDiet(log, facts, given.get('diet'))
  const medicines = together(log, listed, diet.supplements, answers)
  const elsewhere = answers.pattern ?? diet.pattern
  const { eating, pattern = elsewhere } = readEating(log, given.get('eating'), elsewhere)
  followPattern(log, facts, { ...diet, ...(pattern !== undefined && { pattern }) }, medicines)
  followMedicines(facts, medicines)
  const labs = readLabs(log, given.get('labs'), person)
  settle(log, facts, person, medicines)
  const overrides = readOverrides(log, given.get('overrides'))

  const read: Case = {
    person,
    answers: Object.fromEntries([...facts.said].map(([fact, { answer }]) => [fact, answer])),
    ...(medicines !== undefined && { medicines }),
    labs,
    ...(eating !== undefined && { eating }),
    ...(overrides !== undefined && { overrides }),
  }
  if (log.problems.length === 0 && isEmpty(read)) log.problems.push({ code: 'empty-case', path: '', value: preview(input) })
  return { case: read, ...log }
}

function readNamedParts(log: Log, record: ReadonlyMap<string, unknown>): ReadonlyMap<keyof typeof fields, unknown> {
  // Remarks of any kind are welcome beside the case and may come under several names at once.
  const remarks = ['notes', 'note', 'comment', 'title', 'id', 'name', 'story', 'version', '$schema', 'source']
  const parts = new Map([...record].filter(([key]) => !remarks.includes(key)))
  const given = readFields(log, '', parts, fields)
  return new Map(
    [...given].filter(([, { value }]) => value !== null && value !== undefined).map(([field, { value }]) => [field, value]),
  )
}

/** The medicine list, with the supplements of the diet and what the answers say is taken. */
function together(
  log: Log,
  listed: readonly Medicine[] | undefined,
  supplements: readonly Medicine[] | undefined,
  answers: AnswersRead,
): readonly Medicine[] | undefined {
  const [first] = answers.taken
  if (listed?.length === 0 && first !== undefined) {
    log.problems.push({
      code: 'contradiction',
      conflict: 'takes-none',
      path: first.path,
      value: preview(first.name),
      otherPath: 'medicines',
      otherValue: 'none',
    })
  }
  const said = answers.taken.flatMap(({ name, medicine }) =>
    medicine.entries.map(({ ingredient, classes }): Medicine => ({ name, ingredient, classes })),
  )
  const more = [
    ...(supplements ?? []),
    ...said.filter(({ classes }) => !listed?.some((each) => classes.every((id) => each.classes.includes(id)))),
  ]
  // Supplements alone do not say that the person takes no medicines; as a list they are still what is known.
  return listed === undefined && more.length === 0 ? undefined : [...(listed ?? []), ...more]
}

const isEmpty = ({ person, answers, medicines, labs, eating }: Case): boolean =>
  Object.keys({ ...person, ...answers, ...eating }).length === 0 && medicines === undefined && labs.length === 0
