// A question: would a nurse say that your weight is very high (a BMI of 30 or more)?
import type { Question } from '../types/index.js'
import { veryHeavy } from './conditions.js'

export const weight: Question = {
  id: 'weight',
  phase: 'life',
  kind: 'yes-no',
  asks: ['obesity'],
  when: { all: [{ not: { number: 'bmi', above: veryHeavy } }, { not: { number: 'bmi', below: veryHeavy } }] },
}
