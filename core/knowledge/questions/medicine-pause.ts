// A question: did they ease while that medicine was stopped for a time?
import type { Question } from '../types/index.js'

export const medicinePause: Question = {
  id: 'medicine-pause',
  phase: 'medicines',
  kind: 'yes-no',
  asks: ['eased-off-medicine'],
  when: { fact: 'began-after-medicine' },
}
