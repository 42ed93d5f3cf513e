// A question, asked first: in this pregnancy, or since the birth: is any of this true?
import type { Question } from '../types/index.js'
import { pregnantOrAfter } from './conditions.js'

export const signsInPregnancy: Question = {
  id: 'signs-in-pregnancy',
  phase: 'urgent',
  kind: 'many',
  asks: ['pre-eclampsia-signs', 'hyperemesis'],
  when: pregnantOrAfter,
  urgent: true,
}
