// What stands in words in a FHIR file of ours?
import type { EntryKind } from '../../diary/index.js'
import type { FhirWords } from '../../exchange/index.js'
import { likelihood, sureness } from '../grade.js'
import { capital, nameOfCause, nameOfFact } from '../naming.js'
import { factWords } from './facts.js'
import { resultWords } from './page-result.js'
import { questionWords } from './questions.js'

const kinds: Readonly<Record<EntryKind, string>> = {
  cramp: 'Cramp',
  food: 'Food eaten',
  drink: 'Drink',
  supplement: 'Supplement taken',
  medicine: 'Medicine taken',
  exercise: 'Exercise',
  sleep: 'Sleep',
  measure: 'Measure of the body',
  lab: 'Laboratory result',
  note: 'Note',
  answer: 'Answer',
  profile: 'About the person',
  eating: 'What the person can or will not eat',
  'day-complete': 'Whether a day is fully written down',
  trial: 'Trial',
  'trial-day': 'Day of a trial',
  'trial-guess': 'Guess in a trial',
  'trial-end': 'End of a trial',
}

const fields: Readonly<Record<string, string>> = {
  foodId: 'Food table code',
  name: 'Name',
  'portion.label': 'Portion',
  'portion.count': 'Number of portions',
  'quantity.value': 'Amount',
  'quantity.unit': 'Unit of the amount',
  meal: 'Meal',
  form: 'Form',
  side: 'Side',
  muscle: 'Muscle',
  minutes: 'Minutes',
  severity: 'Severity, 0 to 10',
  sleepDisturbance: 'How much it disturbed sleep, 0 to 10',
  note: 'Note',
  activity: 'Activity',
  effort: 'Effort',
  heat: 'Heat',
  weightLostKg: 'Weight lost',
  quality: 'Quality, 0 to 10',
  text: 'Text',
  fact: 'What was asked',
  value: 'What was answered',
  birthYear: 'Year of birth',
  sex: 'Sex at birth',
  pregnancyWeeks: 'Weeks of pregnancy',
  breastfeedingMonths: 'Months since birth of the child who is breastfed',
  heightCm: 'Height',
  weightKg: 'Weight',
  waistCm: 'Waist',
  calfCm: 'Calf',
  systolicMmHg: 'Upper blood pressure',
  diastolicMmHg: 'Lower blood pressure',
  pulsePerMin: 'Pulse',
  authority: 'Whose reference values',
  pattern: 'Way of eating',
  allergies: 'Allergy',
  leavesOut: 'Left out',
  lowSodium: 'Little salt, on a clinician’s order',
  fluidLimitMlPerDay: 'Limit of fluid a day',
  date: 'Day',
  category: 'Of what',
  complete: 'Complete',
}

const remarks: Readonly<Record<string, string>> = {
  preliminary: 'preliminary',
  corrected: 'corrected',
  haemolysed: 'red cells had burst in the tube',
  fasting: 'fasting',
  'not-fasting': 'not fasting',
}

const OF = 100
const whole = (share: number): number => Math.round(share * OF)

export const fhirWords: FhirWords = {
  questionnaireTitle: 'Charley: what goes with your leg cramps?',
  kind: (kind) => kinds[kind],
  field: (_kind, path) => fields[path] ?? path,
  question: (id) => (id === undefined ? 'Known from records' : (questionWords[id]?.title ?? id)),
  fact: (fact) => capital(nameOfFact(fact)),
  option: (fact, option) => capital(factWords[fact]?.options?.[option] ?? option),
  cause: (id) => capital(nameOfCause(id)),
  likelihood: (band) => `${resultWords.likelihood[likelihood(band.value)]}, ${resultWords.sureness[sureness(band)]}`,
  band: ({ low, high }) =>
    `Behind ${whole(low)} to ${whole(high)} of 100 cramps like these, as far as the answers tell. The truth lies in this band nine times in ten.`,
  method: ({ engine, knowledge, draws, seed }, version) =>
    `Charley${version === undefined ? '' : ` ${version}`}: a Bayesian network over causes, findings and features of the cramp (engine ${engine}, knowledge ${knowledge}); bands from ${draws} draws of its parameters, seed ${seed}. Self-reported.`,
  remarks: (said) => (said.length === 0 ? 'No remark.' : `${capital(said.map((one) => remarks[one] ?? one).join(', '))}.`),
  notADiagnosis: 'Made from what the person reported, without an examination. It informs and is no diagnosis.',
}
