// Acute compartment syndrome: pressure inside a tight muscle sheath after injury. Hours; caught by its own urgent rule.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const compartmentSyndrome: Cause = {
  id: 'compartment-syndrome',
  aliases: ['acs', 'acute compartment syndrome'],
  type: 'rare-serious',
  prior: {
    at30: judged(0.000001, [0.0000002, 0.000004], '3 per 100 000 a year from memory, each lasting days; mostly the young'),
    at50: judged(0.0000005, [0.0000001, 0.000002], 'half the figure at 30'),
    at70: judged(0.0000003, [0.0000001, 0.000001], 'a third of the figure at 30'),
  },
  female: judged(0.2, [0.1, 0.4], 'mostly young men after injury'),
  processes: [
    {
      id: 'compartment-pain',
      felt: 'mimic',
      pattern: 'clot',
      rate: {
        kind: 'link',
        probability: judged(0.5, [0.25, 0.8], 'severe pain in .98; half taken to call it a cramp that will not let go'),
      },
      descriptors: {
        'raising-legs-relieves': elicited(0.03, 'nothing relieves it'),
        'sore-after': elicited(0.95, 'it does not end'),
      },
    },
  ],
  reversibility: judged(0.8, [0.5, 0.95], 'if opened within hours'),
  treatmentEvidence: judged(0.9, [0.75, 0.98], 'undisputed'),
  stakes: judged(10, [9, 10], 'loss of the muscle or the leg'),
  confirm: ['ck'],
  actions: ['emergency-care'],
}
