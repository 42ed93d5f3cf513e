// A risk: very thin (BMI under 16), or eating again after weeks of very little? (R35)
import { judged, type Risk } from '../types/index.js'

export const refeedingOrVeryThin: Risk = {
  id: 'refeeding-or-very-thin',
  aliases: ['r35'],
  prevalence: judged(0.003, [0.001, 0.006], 'rare'),
  effects: [
    { cause: 'low-potassium', odds: judged(20, [5, 50], 'cells draw it in when food comes') },
    { cause: 'low-magnesium', odds: judged(20, [5, 50], 'cells draw it in when food comes') },
    { cause: 'low-thiamine', odds: judged(20, [5, 50], 'sugar uses up the last of it') },
    { cause: 'eating-disorder', odds: judged(30, [10, 80], 'very low weight is its picture') },
  ],
}
