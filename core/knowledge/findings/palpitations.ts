// A finding: does the heart race, thump or miss beats? (F24)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.08, 'noticed by one in twelve')

export const palpitations: Finding = {
  id: 'palpitations',
  aliases: ['f24'],
  leak: { under60: leak, over60: leak },
  given: {
    'low-potassium': judged(0.25, [0.12, 0.5], '.50 under 2.5 mmol/L'),
    'low-magnesium': elicited(0.25, 'extra beats'),
    'low-calcium': elicited(0.1, 'slow recharge of the heart'),
    laba: elicited(0.15, 'a beta-agonist drives the heart'),
    alcohol: elicited(0.15, "after a night's drinking"),
    hypothyroidism: elicited(0.1, 'hardly above the leak'),
  },
}
