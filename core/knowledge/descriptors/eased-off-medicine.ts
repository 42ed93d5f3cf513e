// A feature of the episode: did it ease while that medicine was stopped? (F54)
import { elicited, type Descriptor } from '../types/index.js'

export const easedOffMedicine: Descriptor = {
  id: 'eased-off-medicine',
  aliases: ['f54'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.25, 'a quarter ease by chance in any few weeks'),
    'low-potassium': elicited(0.35, 'potassium takes days to refill and diet may lag'),
    drug: elicited(0.6, "the reference's figure for every culprit"),
    myalgia: elicited(0.35, 'statin muscle .6, the others by chance: the mix'),
  },
  otherwise: elicited(0.25, 'placebo and chance: it comes and goes anyway'),
}
