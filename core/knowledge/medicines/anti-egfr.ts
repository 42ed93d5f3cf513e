// Cetuximab and panitumumab: the kidneys lose magnesium, week by week.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const antiEgfr: MedicineClass = {
  id: 'anti-egfr',
  aliases: ['egfr antibody'],
  atc: ['L01FE'],
  ingredients: [
    { name: 'cetuximab', alsoKnownAs: ['erbitux'], atc: ['L01FE01'] },
    { name: 'panitumumab', alsoKnownAs: ['vectibix'], atc: ['L01FE02'] },
    { name: 'necitumumab', alsoKnownAs: ['portrazza'], atc: ['L01FE03'] },
  ],
  prevalence: {
    at30: elicited(0.00002, 'bowel and head and neck cancer'),
    at50: elicited(0.0001, 'bowel and head and neck cancer'),
    at70: elicited(0.0003, 'bowel and head and neck cancer'),
  },
  effects: [
    { cause: 'low-magnesium', odds: judged(20, [8, 50], 'the kidney loses it in most who have months of treatment') },
    { cause: 'low-calcium', odds: judged(3, [1.5, 8], 'follows magnesium') },
  ],
  monitor: ['magnesium', 'calcium-adjusted'],
}
