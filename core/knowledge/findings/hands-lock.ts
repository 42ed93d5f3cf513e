// A finding: do the hands cramp shut by themselves? (F05)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.002, 'hardly ever without tetany')

export const handsLock: Finding = {
  id: 'hands-lock',
  aliases: ['f05'],
  leak: { under60: leak, over60: leak },
  given: {
    'low-calcium': elicited(0.35, 'the spasm that gives tetany its picture'),
    hypoparathyroidism: elicited(0.45, 'calcium falls further'),
    'low-magnesium': judged(0.03, [0.01, 0.3], '.30 when severe, nearly never when mild, and one in ten is severe'),
    hyperventilation: elicited(0.45, 'the same spasm from overbreathing'),
    cirrhosis: elicited(0.1, 'hand cramps that lock for a while'),
  },
}
