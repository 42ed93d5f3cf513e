// A question: glands and blood: has a doctor told you of any of these?
import type { Question } from '../types/index.js'

export const conditionsGlands: Question = {
  id: 'conditions-glands',
  phase: 'health',
  kind: 'many',
  asks: [
    'hypothyroidism-known',
    'hypoparathyroidism-known',
    'adrenal-known',
    'autoimmune-disease',
    'high-blood-calcium',
    'high-potassium-known',
  ],
}
