// A risk: vomiting in pregnancy so bad that nothing stays down? (R16)
import { judged, type Risk } from '../types/index.js'

export const hyperemesis: Risk = {
  id: 'hyperemesis',
  aliases: ['r16'],
  prevalence: judged(0.0005, [0.0001, 0.002], 'one pregnancy in a hundred'),
  effects: [
    { cause: 'low-thiamine', odds: judged(15, [5, 40], 'weeks of no food; vomiting itself is counted beside it') },
    { cause: 'low-potassium', odds: judged(5, [2, 15], 'vomiting itself is counted beside it') },
    { cause: 'dehydration', odds: judged(4, [2, 10], 'vomiting itself is counted beside it') },
  ],
}
