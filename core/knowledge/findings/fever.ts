// A finding: fever, or feeling ill with it? (F49)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.02, 'colds')

export const fever: Finding = {
  id: 'fever',
  aliases: ['f49'],
  leak: { under60: leak, over60: leak },
  given: {
    'inflammatory-myopathy': elicited(0.15, 'some kinds'),
    'tetanus-stiff-person': elicited(0.3, 'tetanus, later'),
  },
}
