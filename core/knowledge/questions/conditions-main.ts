// A question: has a doctor ever told you that you have any of these?
import type { Question } from '../types/index.js'

export const conditionsMain: Question = {
  id: 'conditions-main',
  phase: 'health',
  kind: 'many',
  asks: [
    'kidney-disease-known',
    'liver-disease-known',
    'heart-failure-known',
    'diabetes-known',
    'hypertension',
    'arthritis',
    'cancer-active',
  ],
}
