// A question: do you need a drink to feel normal, or find that you cannot cut down?
import type { Question } from '../types/index.js'

export const alcoholMore: Question = {
  id: 'alcohol-more',
  phase: 'life',
  kind: 'yes-no',
  asks: ['alcohol-dependence'],
  when: { fact: 'alcohol-over-14-units' },
}
