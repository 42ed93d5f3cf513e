// A result or a sign that a clinician finds: red cells larger than normal (MCV over 100) (B4-MCV)
import { elicited, judged, type Finding } from '../types/index.js'

export const labMcvHigh: Finding = {
  id: 'lab-mcv-high',
  aliases: ['b4-mcv'],
  leak: {
    under60: elicited(0.02, 'drink and medicines count as causes'),
    over60: elicited(0.03, 'a little more with age'),
  },
  given: {
    'low-b12': judged(0.6, [0.45, 0.72], 'absent in 28 % of those with nerve trouble', ['healton-1991']),
    alcohol: elicited(0.2, 'the commonest reason'),
    cirrhosis: elicited(0.35, 'liver and drink'),
    hypothyroidism: elicited(0.12, 'mildly'),
  },
}
