// A question: your bones: is any of this true?
import type { Question } from '../types/index.js'

export const bones: Question = {
  id: 'bones',
  phase: 'health',
  kind: 'many',
  asks: ['bone-pain', 'waddling', 'easy-fracture'],
}
