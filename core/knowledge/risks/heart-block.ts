// A risk: a slow heart, heart block or a pacemaker?
import { judged, type Risk } from '../types/index.js'

export const heartBlock: Risk = {
  id: 'heart-block',
  aliases: [],
  prevalence: judged(0.02, [0.01, 0.03], 'rises with age; kept because some medicines and magnesium can do harm in it'),
  effects: [],
}
