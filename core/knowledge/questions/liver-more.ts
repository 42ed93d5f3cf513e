// A question: has a doctor said cirrhosis (a scarred liver)?
import type { Question } from '../types/index.js'

export const liverMore: Question = {
  id: 'liver-more',
  phase: 'health',
  kind: 'yes-no',
  asks: ['cirrhosis-known'],
  when: { fact: 'liver-disease-known' },
}
