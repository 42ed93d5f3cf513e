// A risk: diarrhoea for over two weeks, or six times a day or more? (R13)
import { judged, type Risk } from '../types/index.js'

export const diarrhoea: Risk = {
  id: 'diarrhoea',
  aliases: ['r13'],
  prevalence: judged(0.03, [0.01, 0.06], 'lasting diarrhoea'),
  effects: [
    { cause: 'low-potassium', odds: judged(10, [4, 20], 'lost with the stool') },
    { cause: 'low-magnesium', odds: judged(8, [3, 15], 'lost with the stool') },
    { cause: 'low-sodium', odds: judged(4, [2, 8], 'salt lost, water drunk') },
    { cause: 'dehydration', odds: judged(6, [3, 12], 'water lost') },
    { cause: 'malabsorption', odds: judged(4, [2, 8], 'its usual sign; the reference has diarrhoea in the picture only') },
  ],
}
