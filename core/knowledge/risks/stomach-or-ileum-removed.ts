// A risk: part of the stomach or of the last small bowel removed?
import { judged, type Risk } from '../types/index.js'

export const stomachOrIleumRemoved: Risk = {
  id: 'stomach-or-ileum-removed',
  aliases: [],
  prevalence: judged(0.005, [0.002, 0.01], 'rare'),
  effects: [{ cause: 'low-b12', odds: judged(30, [10, 60], 'no intrinsic factor, or no place to take it up') }],
}
