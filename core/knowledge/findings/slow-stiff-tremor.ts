// A finding: are you slower, stiff, shuffling, or is there a tremor at rest? (F21)
import { elicited, type Finding } from '../types/index.js'

export const slowStiffTremor: Finding = {
  id: 'slow-stiff-tremor',
  aliases: ['f21'],
  leak: {
    under60: elicited(0.01, 'rare'),
    over60: elicited(0.04, 'age slows'),
  },
  given: {
    parkinsonism: elicited(0.95, 'by definition'),
  },
}
