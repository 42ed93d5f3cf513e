// A question, asked first: have you had a dirty wound, and no tetanus booster in ten years?
import type { Question } from '../types/index.js'

export const wound: Question = {
  id: 'wound',
  phase: 'urgent',
  kind: 'yes-no',
  asks: ['dirty-wound-no-booster'],
  when: { fact: 'jaw-trunk-spasm' },
  urgent: true,
}
