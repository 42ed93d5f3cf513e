// A question: are you pregnant, or have you had a baby lately?
import type { Question } from '../types/index.js'
import { mayBePregnant } from './conditions.js'

export const pregnancy: Question = {
  id: 'pregnancy',
  phase: 'about-you',
  kind: 'many',
  asks: ['pregnant', 'breastfeeding'],
  when: mayBePregnant,
}
