// A question: with your statin, did you also take a medicine that raises it?
import type { Question } from '../types/index.js'

export const statinMix: Question = {
  id: 'statin-mix',
  phase: 'medicines',
  kind: 'yes-no',
  asks: ['statin-with-interacting'],
  when: { fact: 'statin' },
}
