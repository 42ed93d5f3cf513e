// A finding: urge to move, at rest, in the evening, gone while moving: all four? (F18)
import { elicited, judged, measured, type Finding } from '../types/index.js'

const leak = measured(
  0.16,
  [0.1, 0.22],
  'hening-2009',
  '.04 in adults; 16 % of crampers and the like satisfy all four (specificity 84 %), so the leak is raised for those who ask',
)

export const restlessUrge: Finding = {
  id: 'restless-urge',
  aliases: ['f18'],
  leak: { under60: leak, over60: leak },
  given: {
    'restless-legs': elicited(0.97, 'the criteria themselves'),
    'pregnancy-cramps': elicited(0.2, 'a fifth of pregnant women'),
    dialysis: judged(0.25, [0.15, 0.3], '15 to 24 % across three series', ['hd-rls']),
    polyneuropathy: elicited(0.16, 'the reference has .12, below the leak of crampers: set equal to it'),
  },
}
