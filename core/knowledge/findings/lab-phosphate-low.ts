// A result or a sign that a clinician finds: phosphate below the normal range (B4-PHOSPHATE)
import { elicited, measured, type Finding } from '../types/index.js'

const leak = elicited(0.03, 'by the definition of a range, nearly')

export const labPhosphateLow: Finding = {
  id: 'lab-phosphate-low',
  aliases: ['b4-phosphate'],
  leak: { under60: leak, over60: leak },
  given: {
    osteomalacia: elicited(0.6, 'parathyroid hormone washes it out'),
    'low-vitamin-d': measured(0.19, [0.11, 0.29], 'shah-2017', 'outside the range over seventy under 25 nmol/L, mostly below'),
    hyperventilation: elicited(0.4, 'moves into cells while overbreathing'),
    'eating-disorder': elicited(0.2, 'at refeeding'),
    alcohol: elicited(0.1, 'poor diet'),
    malabsorption: elicited(0.12, 'with vitamin D'),
  },
}
