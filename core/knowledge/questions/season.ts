// A question: which season is it where you are?
import type { Question } from '../types/index.js'

export const season: Question = {
  id: 'season',
  phase: 'life',
  kind: 'many',
  asks: ['summer', 'winter'],
}
