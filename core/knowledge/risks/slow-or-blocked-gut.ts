// A risk that only the guard asks after: is your gullet, stomach or bowel narrowed, blocked or very slow?
import { judged, type Risk } from '../types/index.js'

export const slowOrBlockedGut: Risk = {
  id: 'slow-or-blocked-gut',
  aliases: [],
  aside: true,
  prevalence: judged(0.01, [0.003, 0.02], 'gastroparesis, strictures, obstruction'),
  effects: [],
}
