// A question: have you had diabetes for over ten years?
import type { Question } from '../types/index.js'

export const diabetesYears: Question = {
  id: 'diabetes-years',
  phase: 'health',
  kind: 'yes-no',
  asks: ['diabetes-over-10-years'],
  when: { fact: 'diabetes-known' },
}
