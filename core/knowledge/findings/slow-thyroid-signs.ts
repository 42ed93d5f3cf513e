// A finding: two or more new: dry skin, feeling cold, constipation, weight gain? (F42)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.15, 'each is common, two new ones are not')

export const slowThyroidSigns: Finding = {
  id: 'slow-thyroid-signs',
  aliases: ['f42'],
  leak: { under60: leak, over60: leak },
  given: {
    hypothyroidism: judged(0.65, [0.5, 0.78], 'dry skin alone 63 % against about 29 % of controls', ['carle-2014']),
    'low-potassium': elicited(0.15, 'constipation counts, but no more than the leak'),
  },
}
