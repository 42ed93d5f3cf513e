// What do we tell someone whose entry could not be taken into the diary? What is wrong, where, and what would be right.
import type { DraftExpected, DraftProblem } from '../../diary/index.js'
import type { ProblemWords } from './problems.js'

/** What the fields are called by people. Others go by their own name. */
const names: Readonly<Record<string, string>> = {
  id: 'the number of the entry',
  person: 'whose entry it is',
  kind: 'the kind of entry',
  at: 'the time',
  zone: 'the time zone',
  payload: 'what is written',
  replaces: 'the entry it replaces',
  side: 'which leg',
  minutes: 'how many minutes',
  severity: 'how bad it was',
  sleepDisturbance: 'how much it disturbed sleep',
  note: 'the note',
  text: 'the note',
  foodId: 'the food',
  name: 'the name',
  label: 'the name of the portion',
  count: 'how many portions',
  quantity: 'how much it was',
  amounts: 'the amounts of nutrients',
  meal: 'the meal',
  form: 'the form of the supplement',
  dose: 'the dose',
  effort: 'how hard it was',
  heat: 'how warm it was',
  weightLostKg: 'the weight lost',
  quality: 'how good the sleep was',
  what: 'what was measured',
  birthYear: 'the year of birth',
  pregnancyWeeks: 'the weeks of pregnancy',
  breastfeedingMonths: 'the months of breast-feeding',
  heightCm: 'the height',
  weightKg: 'the weight',
  authority: 'whose tables are used',
  date: 'the date',
  category: 'what the day is complete for',
  complete: 'whether the day is complete',
  trial: 'which trial it is',
  protocol: 'the plan of the trial',
  secret: 'the seal of the trial',
  commitment: 'the fingerprint of the trial',
  taken: 'how much of it was done',
  period: 'which period of the trial',
  arm: 'which of the two it was',
  why: 'why it ended',
}

/** `payload.severity` as "how bad it was (payload.severity)": the name for people, the path for whoever has to mend it. */
function place(field: string): string {
  if (field === '') return 'The entry'
  const parts = field.split('.')
  const last = parts.at(-1) ?? field
  const name = last === 'value' || last === 'unit' ? (parts.at(-2) ?? '') : last
  // A field from outside may be called "valueOf", which every record inherits.
  const own = Object.hasOwn(names, name) ? names[name] : undefined
  return own === undefined ? field : `${own.charAt(0).toUpperCase()}${own.slice(1)} (${field})`
}

const expected: Readonly<Record<DraftExpected, readonly [is: string, remedy: string]>> = {
  record: ['should be a record of fields', 'Write fields and values, such as { "severity": 6 }.'],
  list: ['should be a list', 'Write it in square brackets, such as [ "sleep" ].'],
  number: ['should be a plain number', 'Write digits with a point for decimals and no unit, such as 70.5.'],
  'whole-number': ['should be a whole number', 'Leave out the decimals.'],
  text: ['should be some words', 'Write it as text in quotes.'],
  'yes-no': ['should be yes or no', 'Write true or false.'],
  'yes-no-text': ['should be yes, no or some words', 'Write true, false, text in quotes, or null for “don’t know”.'],
}

const choices = (options: readonly string[]): string =>
  options.length < 2 ? options.join('') : `${options.slice(0, -1).join(', ')} or ${options.at(-1) ?? ''}`

/** The sentences for a problem with an entry. `what` names the place and the value. */
export function draftProblemWords(problem: DraftProblem): ProblemWords {
  const at = place(problem.field)
  const is = (what: string, remedy: string): ProblemWords => ({ what, remedy })
  switch (problem.code) {
    case 'missing':
      return is(`${at} is missing.`, 'Add it.')
    case 'empty':
      return is(`${at} is empty.`, 'Write something, or leave the field out if it may be left out.')
    case 'unknown-field':
      return is(`${at} is ${problem.value}, and no such field is known here.`, 'Check the spelling, or take it out.')
    case 'not-a-uuid':
      return is(`${at} is ${problem.value}, which is not a UUID.`, 'Write one such as "0b9f6f0e-6a1c-4f0e-9d53-1d2f3a4b5c6d".')
    case 'not-hex':
      return is(
        `${at} is ${problem.value}, which is not ${problem.digits} of the digits 0 to 9 and a to f.`,
        'Copy it letter for letter from where it was first shown; nothing else opens the seal.',
      )
    case 'not-an-instant':
      return is(
        `${at} is ${problem.value}, which is not a moment.`,
        'Write it with its date and its distance from Greenwich, such as 2026-11-23T02:10:00Z.',
      )
    case 'not-a-date':
      return is(`${at} is ${problem.value}, which is not on the calendar.`, 'Write year-month-day, such as 2026-11-23.')
    case 'unknown-zone':
      return is(
        `${at} is ${problem.value}, which is not a time zone that is known here.`,
        'Write one such as "Europe/London" or "America/New_York".',
      )
    case 'wrong-type': {
      const [what, remedy] = expected[problem.expected]
      return is(`${at} ${what}; it is ${problem.value}.`, remedy)
    }
    case 'out-of-range':
      return is(
        `${at} is ${problem.value}, which cannot be.`,
        `Check for a slip. Possible is ${problem.low} to ${problem.high} (${problem.unit}).`,
      )
    case 'not-a-choice':
      return is(`${at} is ${problem.value}, which is not one of its choices.`, `Write ${choices(problem.options)}.`)
    case 'too-long':
      return is(`${at} is longer than ${problem.limit} characters: ${problem.value}.`, 'Make it shorter.')
    case 'contradiction':
      return is(
        `${at} is ${problem.value}, which does not go with ${problem.other}.`,
        'Only one of them can be right as it is. Correct one of them, or leave one out.',
      )
    case 'nothing-to-take-back':
      return is(
        'The entry says nothing, and it takes nothing back.',
        'Write what happened, or name the entry to take back in "replaces".',
      )
    case 'replaces-itself':
      return is(`${at} is the entry itself.`, 'Give the new entry a new number (a fresh UUID).')
  }
}
