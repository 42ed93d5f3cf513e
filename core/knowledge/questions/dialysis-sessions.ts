// A question, asked first: have you missed a dialysis session, or cut one short?
import type { Question } from '../types/index.js'

export const dialysisSessions: Question = {
  id: 'dialysis-sessions',
  phase: 'urgent',
  kind: 'yes-no',
  asks: ['missed-dialysis'],
  when: { fact: 'on-dialysis' },
  urgent: true,
}
