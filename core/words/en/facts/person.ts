// About you: what is asked once, and is no finding.
import type { FactId } from '../../../knowledge/types/index.js'
import type { FactWords } from '../../types.js'

export const personFacts: Readonly<Record<FactId, FactWords>> = {
  age: {
    name: 'your age',
    question: 'How old are you?',
    alsoKnownAs: ['years old', 'age in years', 'how old', 'yrs', 'born'],
  },
  sex: {
    name: 'your sex at birth',
    question: 'What was your sex at birth?',
    options: { female: 'female', male: 'male' },
    alsoKnownAs: ['gender', 'sex at birth'],
  },
  heightWeight: {
    name: 'your height and weight',
    question: 'How tall are you, and what do you weigh?',
    alsoKnownAs: ['height', 'weight', 'bmi', 'body mass index', 'how tall', 'how heavy'],
  },
  pregnancyWeeks: {
    name: 'weeks of pregnancy',
    question: 'How many weeks pregnant are you?',
    alsoKnownAs: ['weeks pregnant', 'gestation', 'gestational age', 'how far along'],
  },
  medicines: {
    name: 'your medicines',
    question: 'What medicines, tablets or supplements do you take?',
    alsoKnownAs: ['medication', 'medications', 'meds', 'drugs', 'tablets', 'prescriptions', 'supplements'],
  },
  labs: {
    name: 'your blood tests',
    question: 'What do your blood tests say?',
    alsoKnownAs: ['blood results', 'lab results', 'laboratory results', 'bloodwork', 'blood work', 'test results'],
  },
}
