// A risk: vomiting again and again, or using laxatives a lot? (R14)
import { judged, type Risk } from '../types/index.js'

export const vomitingOrLaxatives: Risk = {
  id: 'vomiting-or-laxatives',
  aliases: ['r14'],
  prevalence: judged(0.03, [0.01, 0.05], 'counts vomiting of days, purging and laxatives'),
  effects: [
    { cause: 'low-potassium', odds: judged(15, [6, 30], 'the kidney gives it up to save acid') },
    { cause: 'low-magnesium', odds: judged(6, [2, 12], 'little goes in') },
    { cause: 'low-thiamine', odds: judged(10, [4, 25], 'stores last weeks') },
    { cause: 'dehydration', odds: judged(6, [3, 12], 'water lost') },
    { cause: 'eating-disorder', odds: judged(5, [2, 15], 'purging is part of one form; most vomiting is not that') },
  ],
}
