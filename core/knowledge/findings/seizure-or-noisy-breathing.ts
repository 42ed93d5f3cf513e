// A finding: a fit, or noisy breathing with a tight throat? (F25)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.001, 'hardly ever')

export const seizureOrNoisyBreathing: Finding = {
  id: 'seizure-or-noisy-breathing',
  aliases: ['f25'],
  leak: { under60: leak, over60: leak },
  given: {
    'low-calcium': judged(0.05, [0.02, 0.25], '.25 under 1.7 mmol/L'),
    'low-magnesium': judged(0.01, [0.005, 0.1], '.10 when severe, nearly never when mild'),
    'low-sodium': judged(0.01, [0.004, 0.15], '.15 under 120 mmol/L, nearly never above 125'),
  },
}
