// A finding: has your walk become a waddle? (F37)
import { elicited, measured, type Finding } from '../types/index.js'

const leak = elicited(0.003, 'hardly ever')

export const waddling: Finding = {
  id: 'waddling',
  aliases: ['f37'],
  leak: { under60: leak, over60: leak },
  given: {
    osteomalacia: measured(0.24, [0.08, 0.48], 'basha-2000', 'of 17 biopsy-proven cases, quoted second-hand'),
    'inflammatory-myopathy': elicited(0.3, 'weak hips'),
  },
}
