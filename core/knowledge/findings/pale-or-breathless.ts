// A finding: pale, breathless on effort, or known anaemia? (F40)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.06, 'about one in sixteen')

export const paleOrBreathless: Finding = {
  id: 'pale-or-breathless',
  aliases: ['f40'],
  leak: { under60: leak, over60: leak },
  given: {
    'low-b12': judged(0.55, [0.4, 0.72], '28 % of those with nerve trouble have normal blood', ['healton-1991']),
    'kidney-disease': elicited(0.55, "the kidney's hormone is missing"),
    dialysis: elicited(0.85, 'nearly all'),
    cirrhosis: elicited(0.45, 'bleeding and a large spleen'),
    malabsorption: elicited(0.4, 'iron, folate, B12'),
  },
}
