// A finding: is a muscle tense, swollen and very painful? (F28)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.003, 'not merely hard for a few minutes')

export const tenseSwollenMuscle: Finding = {
  id: 'tense-swollen-muscle',
  aliases: ['f28'],
  leak: { under60: leak, over60: leak },
  given: {
    'compartment-syndrome': elicited(0.9, 'tense at rest'),
    rhabdomyolysis: elicited(0.45, 'broken muscle swells'),
    'calf-injury': elicited(0.3, 'blood in the calf'),
  },
}
