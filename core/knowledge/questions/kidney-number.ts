// A question: is your kidney function (eGFR) under 30?
import type { Question } from '../types/index.js'

export const kidneyNumber: Question = {
  id: 'kidney-number',
  phase: 'health',
  kind: 'yes-no',
  asks: ['kidney-severe'],
  when: { all: [{ fact: 'kidney-disease-known' }, { not: { fact: 'on-dialysis' } }] },
}
