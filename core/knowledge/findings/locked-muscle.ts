// A finding: does a muscle stay locked, whatever you do? (F60)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.001, 'hardly ever')

export const lockedMuscle: Finding = {
  id: 'locked-muscle',
  aliases: ['f60'],
  leak: { under60: leak, over60: leak },
  given: {
    'metabolic-myopathy': elicited(0.7, 'an electrically silent contracture'),
    hypothyroidism: elicited(0.1, 'slow to let go'),
  },
}
