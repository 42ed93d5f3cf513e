// A finding: is your hair thinning or falling out? (F43)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.15, 'age and childbirth')

export const hairLoss: Finding = {
  id: 'hair-loss',
  aliases: ['f43'],
  leak: { under60: leak, over60: leak },
  given: {
    hypothyroidism: judged(0.45, [0.35, 0.55], 'odds ratio 4.58', ['carle-2014']),
  },
}
