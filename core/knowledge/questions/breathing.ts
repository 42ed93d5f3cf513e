// A question: is it hard to breathe when lying flat, or hard to cough?
import type { Question } from '../types/index.js'
import { anyOf } from './conditions.js'

export const breathing: Question = {
  id: 'breathing',
  phase: 'health',
  kind: 'yes-no',
  asks: ['breathing-trouble'],
  when: anyOf('wasting', 'foot-drop-or-weak-grip', 'trouble-swallowing'),
}
