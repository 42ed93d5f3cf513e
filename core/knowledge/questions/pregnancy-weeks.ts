// A question: how many weeks pregnant are you?
import type { Question } from '../types/index.js'
import { pregnantPerhaps } from './conditions.js'

export const pregnancyWeeks: Question = {
  id: 'pregnancy-weeks',
  phase: 'about-you',
  kind: 'number',
  asks: ['pregnancyWeeks'],
  when: pregnantPerhaps,
}
