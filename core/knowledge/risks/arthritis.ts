// A risk: do you have arthritis in hip, knee or hand?
import { derived, judged, type Risk } from '../types/index.js'

export const arthritis: Risk = {
  id: 'arthritis',
  aliases: [],
  prevalence: judged(0.25, [0.15, 0.4], 'rises with age'),
  effects: [],
  background: derived(
    1.5,
    [1.2, 2.2],
    'odds ratio 2.26 (1.48-3.45) where half have cramps is a ratio of rates near 1.5; pain tablets may explain some',
    ['abdulla-1999'],
  ),
}
