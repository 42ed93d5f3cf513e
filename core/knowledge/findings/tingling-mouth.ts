// A finding: is there tingling round the mouth? (F03)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.01, 'rare without low calcium or overbreathing')

export const tinglingMouth: Finding = {
  id: 'tingling-mouth',
  aliases: ['f03'],
  leak: { under60: leak, over60: leak },
  given: {
    'low-calcium': elicited(0.45, 'three quarters of treated hypoparathyroid people report tingling, not all round the mouth', [
      'hadker-2014',
    ]),
    hypoparathyroidism: elicited(0.55, 'calcium falls further'),
    hyperventilation: elicited(0.6, 'ionised calcium falls within minutes'),
    'low-magnesium': judged(
      0.03,
      [0.01, 0.2],
      '.20 when severe (under 0.50 mmol/L), about the leak when mild, and one in ten is severe',
    ),
  },
}
