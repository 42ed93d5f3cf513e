// A risk: has a doctor said heart failure? (R21)
import { elicited, judged, measured, type Risk } from '../types/index.js'

export const heartFailureKnown: Risk = {
  id: 'heart-failure-known',
  aliases: ['r21'],
  prevalence: judged(
    0.003,
    [0.002, 0.0045],
    'told at thirty, more later; kept under the prior at thirty, so that "not told" never rules it out',
  ),
  effects: [
    { cause: 'heart-failure', probability: elicited(0.97, 'it is the definition of the node') },
    {
      cause: 'low-thiamine',
      odds: measured(2.53, [1.65, 3.87], 'jain-2015', 'heart failure against none; a loop diuretic adds its own'),
    },
    { cause: 'low-potassium', odds: judged(2, [1, 4], 'half, on the log scale, of four for heart failure with a loop diuretic') },
    { cause: 'low-magnesium', odds: judged(1.7, [1, 3], 'half, on the log scale, of three for the pair') },
    { cause: 'low-sodium', odds: judged(2.2, [1.2, 5], 'half, on the log scale, of five for the pair') },
  ],
}
