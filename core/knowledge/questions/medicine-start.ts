// A question: did the cramps begin within three months of starting or raising a medicine?
import type { Question } from '../types/index.js'

export const medicineStart: Question = {
  id: 'medicine-start',
  phase: 'medicines',
  kind: 'yes-no',
  asks: ['began-after-medicine'],
}
