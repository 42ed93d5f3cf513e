// A warning sign: bad headache or being sick after a long event or much drinking of water? (X09)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.002, 'after such an event, with much drunk')

export const vomitingHeadacheAfterEvent: Finding = {
  id: 'vomiting-headache-after-event',
  aliases: ['x09'],
  leak: { under60: leak, over60: leak },
  given: {
    'low-sodium': judged(0.02, [0.005, 0.1], 'few low sodiums come about this way'),
    'heat-salt-loss': elicited(0.05, 'heat illness has the same face'),
  },
}
