// A question, asked first: lately, were you trapped, lying long on one limb, in a fit, or using cocaine or speed?
import type { Question } from '../types/index.js'
import { anyOf } from './conditions.js'

export const crushedMuscle: Question = {
  id: 'crushed-muscle',
  phase: 'urgent',
  kind: 'yes-no',
  asks: ['crush-seizure-cocaine'],
  when: anyOf('pain-out-of-proportion', 'tense-swollen-muscle', 'dark-urine', 'little-urine', 'marked-weakness-or-paralysis'),
  urgent: true,
}
