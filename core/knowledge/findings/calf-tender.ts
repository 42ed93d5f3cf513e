// A finding: is the calf tender to squeeze, also on days without a cramp? (F57)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = judged(
  0.12,
  [0.05, 0.35],
  '.05 in adults, .35 the day after a cramp; weekly crampers have some such days, so the leak is raised',
)

export const calfTender: Finding = {
  id: 'calf-tender',
  aliases: ['f57'],
  leak: { under60: leak, over60: leak },
  given: {
    'deep-vein-clot': elicited(0.6, 'one of the Wells items', ['goodacre-2005']),
    'low-thiamine': elicited(0.4, 'beriberi calves'),
    'calf-injury': elicited(0.7, 'torn'),
    rhabdomyolysis: elicited(0.7, 'broken'),
  },
}
