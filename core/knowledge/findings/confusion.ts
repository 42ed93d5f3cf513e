// A finding: newly confused or drowsy? (F26)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.01, 'rare in someone who can answer')

export const confusion: Finding = {
  id: 'confusion',
  aliases: ['f26'],
  leak: { under60: leak, over60: leak },
  given: {
    'low-sodium': judged(0.2, [0.05, 0.6], '.60 under 120 mmol/L, little above 130'),
    cirrhosis: elicited(0.3, "the liver's own confusion"),
    'low-thiamine': elicited(0.3, 'Wernicke; 72 % of a hospital series had some mental change', ['mates-2021']),
    'low-calcium': elicited(0.08, 'severe only'),
    'kidney-disease': elicited(0.1, 'late'),
  },
}
