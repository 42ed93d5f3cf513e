// A question: how has it been going?
import type { Question } from '../types/index.js'

export const howItGoesOn: Question = {
  id: 'how-it-goes-on',
  phase: 'cramp',
  kind: 'many',
  asks: ['often', 'new', 'worsening', 'sore-after'],
}
