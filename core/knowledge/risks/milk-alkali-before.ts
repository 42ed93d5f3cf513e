// A risk that only the guard asks after: have you ever been ill from too much calcium or antacid?
import { judged, type Risk } from '../types/index.js'

export const milkAlkaliBefore: Risk = {
  id: 'milk-alkali-before',
  aliases: [],
  aside: true,
  prevalence: judged(0.0003, [0.0001, 0.001], 'rare'),
  effects: [],
}
