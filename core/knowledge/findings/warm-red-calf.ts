// A finding: is the calf warm or red? (F31)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.01, 'rare')

export const warmRedCalf: Finding = {
  id: 'warm-red-calf',
  aliases: ['f31'],
  leak: { under60: leak, over60: leak },
  given: {
    'deep-vein-clot': elicited(0.3, 'a third'),
    'calf-injury': elicited(0.15, 'blood under the skin'),
  },
}
