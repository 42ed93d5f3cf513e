// A warning sign: have you fainted, collapsed or nearly done so? (X02, X07)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.01, 'in the last days')

export const faintOrCollapse: Finding = {
  id: 'faint-or-collapse',
  aliases: ['x02', 'x07'],
  leak: { under60: leak, over60: leak },
  given: {
    'adrenal-insufficiency': elicited(0.3, 'faint on standing'),
    dehydration: elicited(0.12, 'faint on standing'),
    'deep-vein-clot': elicited(0.03, 'when a piece has gone to the lung'),
  },
}
