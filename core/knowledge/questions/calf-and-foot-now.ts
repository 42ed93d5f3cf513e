// A question, asked first: your calves and feet: is any of this true?
import type { Question } from '../types/index.js'

export const calfAndFootNow: Question = {
  id: 'calf-and-foot-now',
  phase: 'urgent',
  kind: 'many',
  asks: ['one-calf-swollen', 'warm-red-calf', 'calf-tender', 'night-foot-pain', 'foot-sores', 'both-ankles-swell'],
  urgent: true,
}
