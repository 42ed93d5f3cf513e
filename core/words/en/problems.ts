// What do we tell someone whose case file we could not read? What is wrong, where, and what would be right.
import type { LabProblem } from '../../labs/index.js'
import type { Conflict, Expected, NameKind, Problem } from '../../person/case-file-problems.js'
import { analyteWords } from './labs.js'

const expected: Readonly<Record<Expected, readonly [is: string, remedy: string]>> = {
  record: ['should be a record of fields', 'Write fields and values, such as { "age": 62, "sex": "female" }.'],
  list: ['should be a list', 'Put it in square brackets, also when there is only one: ["…"].'],
  number: ['should be a plain number', 'Write digits with a point for decimals and no unit, such as 70.5.'],
  text: ['should be some words', 'Write it as text in quotes.'],
  'yes-no': ['should be yes or no', 'Write true, false or "unknown".'],
  sex: ['should be female or male', 'Write "female" or "male" (the sex at birth), or leave it out.'],
  date: ['should be a date', 'Write year-month-day, such as 2026-05-31; the day or the month may be left out.'],
  name: ['should be a name', 'Write the name as text in quotes.'],
  medicine: ['should be a medicine', 'Write its name, or { "name": "…", "dose": "…", "since": "…" }.'],
  lab: ['should be a blood result', 'Write { "name": "potassium", "value": 3.9, "unit": "mmol/L" }.'],
  choice: ['should be one of the choices', 'Write one of the names that the schema lists.'],
  day: ['should be a whole day', 'Write year-month-day, such as 2026-05-31.'],
}

const kinds: Readonly<Record<NameKind, string>> = {
  field: 'a field that a case file has',
  answer: 'something Charley asks about',
  medicine: 'a medicine that Charley knows',
  condition: 'a condition that Charley knows',
  lab: 'a blood test that Charley knows',
  ancestry: 'an ancestry that Charley knows',
  'diet-pattern': 'a way of eating that Charley knows',
  allergen: 'one of the fourteen allergens that labels name',
  'left-out': 'something Charley can leave out',
  'guard-rule': 'a rule that a report has named',
}

const spelled: Readonly<Record<NameKind, string>> = {
  field: 'Check the spelling, or take it out.',
  answer: 'Check the spelling, or look for the name in docs/case-file.md.',
  medicine: 'Write the generic name that stands on the packet in small print.',
  condition: 'Try its common name, or leave it out if it has nothing to do with the cramps.',
  lab: 'Write the name as on the paper, or its LOINC code.',
  ancestry: 'Choose one of these, or leave it out.',
  'diet-pattern': 'Choose one of these, or leave it out.',
  allergen: 'Other foods you can turn down in the plan itself.',
  'left-out': 'Choose one of these; other foods you can turn down in the plan itself.',
  'guard-rule': 'Write the name of the rule as the report gives it.',
}

const conflicts: Readonly<Record<Conflict, string>> = {
  'two-answers': 'These are two answers to the same thing. Keep the one that is true.',
  'pregnant-man': 'These do not go together. Correct the sex or the answer.',
  'pregnant-at-this-age': 'A pregnancy at this age is not possible. Correct the age or the answer.',
  'one-without-the-other': 'The first cannot be so without the second. Correct one of them.',
  'two-seasons': 'It cannot be summer and winter at once. Keep one.',
  'vegan-with-b12': 'This says that no vitamin B12 is taken, and the list has some. Correct one of them.',
  'takes-none': 'One says that it is taken, the other that it is not. Correct one of them.',
  'two-results': 'These are two results of one test. Give each its date, or keep one.',
  'two-lives': 'These cannot both be true. Correct one of them.',
}

const sizes = { characters: 'characters of text', entries: 'entries', levels: 'levels, one inside the other' } as const
const choices = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
const fact = (id: string): string => (id.startsWith('!') ? `not ${id.slice(1)}` : id)

/** One problem or note in two sentences: what is so, and what would put it right (empty for a note). */
export interface ProblemWords {
  readonly what: string
  readonly remedy: string
}

/** The sentences for a problem. `what` names the place and the value. */
export function problemWords(problem: Problem): ProblemWords {
  const at = problem.path === '' ? 'The case file' : problem.path
  const is = (what: string, remedy = ''): ProblemWords => ({ what, remedy })
  const nearest = (names: readonly string[]) => (names.length > 0 ? `Did you mean ${choices(names)}? ` : '')
  switch (problem.code) {
    case 'not-readable':
      return is(`${at} could not be read: ${problem.reason}.`, 'A case file is JSON or YAML. docs/case-file.md shows one.')
    case 'too-big':
      return is(
        `${at} is too big: more than ${problem.limit} ${sizes[problem.what]}.`,
        'A case file is one person on about one page. Take out what is not about them.',
      )
    case 'too-many-problems':
      return is(
        `There are more than ${problem.limit} problems; reading stopped at ${at}.`,
        'Put these right first, then try again.',
      )
    case 'empty-case':
      return is(
        'The case file says nothing about anyone.',
        'Give at least an age, or one answer, medicine, condition or blood result.',
      )
    case 'forbidden-key':
      return is(`${at} has a field called ${problem.value}, which is never read.`, 'Take it out.')
    case 'wrong-type': {
      const [what, remedy] = expected[problem.expected]
      return is(`${at} ${what}; it is ${problem.value}.`, remedy)
    }
    case 'wrong-choice':
      return is(`${at} is ${problem.value}, which is not one of its choices.`, `Write ${choices(problem.options)}.`)
    case 'out-of-range':
      return is(
        `${at} is ${problem.value}, which cannot be.`,
        `Write a number from ${problem.low} to ${problem.high} (${problem.unit}).`,
      )
    case 'missing-field':
      return is(`${at} has no ${problem.field}.`, `Add "${problem.field}".`)
    case 'unknown-name':
      return is(`${at}: ${problem.value} is not ${kinds[problem.kind]}.`, nearest(problem.nearest) + spelled[problem.kind])
    case 'ambiguous-name':
      return is(`${at}: ${problem.value} could mean more than one thing.`, `Write ${choices(problem.nearest)}.`)
    case 'contradiction':
      return is(`${at} (${problem.value}) contradicts ${problem.otherPath} (${problem.otherValue}).`, conflicts[problem.conflict])
    case 'lab': {
      const { what, remedy } = labProblemWords(problem.lab)
      return is(`${at}: ${what}`, remedy)
    }
    case 'understood-as':
      return is(`${at}: ${problem.value} was understood as “${problem.as}”.`)
    case 'taken-to-mean':
      return is(`${at}: ${problem.value} was taken to mean ${problem.facts.map(fact).join(', ')}.`)
    case 'no-bearing':
      return is(`${at}: ${problem.value} is known, and has no bearing on cramps here.`)
    case 'not-used':
      return is(`${at} (${problem.value}) was read and is not used yet.`)
  }
}

const nameOf = (analyte: string): string => analyteWords[analyte]?.name ?? analyte

/** The same for a blood result that could not be taken, or that should be checked. */
export function labProblemWords(problem: LabProblem): ProblemWords {
  switch (problem.kind) {
    case 'unknown-analyte':
      return {
        what: `“${problem.given}” is not a blood test that Charley knows.`,
        remedy: `${problem.nearest.length > 0 ? `Did you mean ${choices(problem.nearest.map(nameOf))}? ` : ''}Write the name as on the paper, or its LOINC code.`,
      }
    case 'name-guessed':
      return { what: `“${problem.given}” was understood as ${nameOf(problem.analyte)}.`, remedy: '' }
    case 'code-name-mismatch':
      return {
        what: `the code ${problem.code} is ${nameOf(problem.analyte)}, and the name says ${nameOf(problem.named)}.`,
        remedy: 'Keep the one that is right.',
      }
    case 'unit-missing':
      return problem.assumed === undefined
        ? {
            what: `${nameOf(problem.analyte)} has no unit, and its units are easily confused.`,
            remedy: `Write the unit from the paper: ${choices(problem.accepted)}.`,
          }
        : { what: `${nameOf(problem.analyte)} has no unit; ${problem.assumed} was taken. Please check the paper.`, remedy: '' }
    case 'unknown-unit':
      return {
        what: `“${problem.unit}” is not a unit of ${nameOf(problem.analyte)}.`,
        remedy: `Write ${choices(problem.accepted)}, as on the paper.`,
      }
    case 'unit-of-another-analyte':
      return {
        what: `“${problem.unit}” is a unit of other tests, not of ${nameOf(problem.analyte)}.`,
        remedy: `Check which test it is. ${nameOf(problem.analyte)} comes in ${choices(problem.accepted)}.`,
      }
    case 'code-unit-mismatch':
      return {
        what: `the code ${problem.code} counts in ${problem.property === 'mass' ? 'grams' : 'moles'}, and “${problem.unit}” does not.`,
        remedy: 'Leave the code out, or correct the unit.',
      }
    case 'not-a-number':
      return {
        what: `“${problem.given}” is not a number that can be read in one way.`,
        remedy: 'Write digits with a point for decimals, such as 3.9 or "<0.2", and the unit beside it.',
      }
    case 'implausible-hard':
      return {
        what: `${problem.value} ${problem.unit} cannot be ${nameOf(problem.analyte)} in a living person.`,
        remedy: `Check the number and the unit. Possible is ${short(problem.low)} to ${short(problem.high)} ${problem.unit}.`,
      }
    case 'implausible-soft':
      return {
        what: `${problem.value} ${problem.unit} is very unusual for ${nameOf(problem.analyte)} (mostly ${short(problem.low)} to ${short(problem.high)}). Please check the paper.`,
        remedy: '',
      }
    case 'perhaps-other-unit':
      return {
        what: `${problem.value} ${problem.unit} would be strange for ${nameOf(problem.analyte)}; it looks like ${choices(problem.meant)}.`,
        remedy: `If the paper says so, write the unit ${choices(problem.meant)}.`,
      }
    case 'haemolysed':
      return {
        what: `blood cells had burst in this sample, which raises ${nameOf(problem.analyte)}. It may be lower than it looks.`,
        remedy: '',
      }
  }
}

const short = (value: number): string => String(Number(value.toPrecision(3)))
