// A result or a sign that a clinician finds: did the hand go into spasm under a blood-pressure cuff? (B4-TROUSSEAU)
import { elicited, judged, recalled, type Finding } from '../types/index.js'

const leak = recalled(0.01, [0.005, 0.04], 'jesus-2012', 'of people with normal calcium')

export const trousseauSign: Finding = {
  id: 'trousseau-sign',
  aliases: ['b4-trousseau'],
  leak: { under60: leak, over60: leak },
  given: {
    'low-calcium': recalled(0.94, [0.8, 0.98], 'jesus-2012', 'cuff above systolic pressure for three minutes'),
    'low-magnesium': judged(0.05, [0.02, 0.25], 'severe only, and with low calcium'),
    hyperventilation: elicited(0.3, 'ionised calcium is low while it lasts'),
  },
}
