// A question, asked first: a few other signs: is any of this true?
import type { Question } from '../types/index.js'

export const otherSignsNow: Question = {
  id: 'other-signs-now',
  phase: 'urgent',
  kind: 'many',
  asks: [
    'dark-urine',
    'little-urine',
    'bleeding-or-bruising',
    'ears-or-sight-on-quinine',
    'vomiting-headache-after-event',
    'distress-or-self-harm',
  ],
  urgent: true,
}
