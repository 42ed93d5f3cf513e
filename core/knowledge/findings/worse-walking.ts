// A warning sign: is walking getting worse week by week? (X19)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.02, 'weeks, rather than years')

export const worseWalking: Finding = {
  id: 'worse-walking',
  aliases: ['x19'],
  leak: { under60: leak, over60: leak },
  given: {
    'low-b12': elicited(0.2, 'when the spinal cord is touched'),
    'motor-neurone-disease': elicited(0.5, 'as legs weaken'),
    'spinal-nerve-compression': elicited(0.15, 'the few who worsen fast'),
    'inflammatory-myopathy': elicited(0.6, 'as legs weaken'),
  },
}
