// Calf injury: strain, tendon, bleed or a burst cyst behind the knee. One sudden event, then a sore spot.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const calfInjury: Cause = {
  id: 'calf-injury',
  aliases: ['baker', 'calf strain', 'torn calf', 'baker cyst', "baker's cyst", 'popliteal cyst', 'tendon injury', 'haematoma'],
  type: 'mimic',
  prior: {
    at30: elicited(0.005, 'present now, table A'),
    at50: elicited(0.01, 'present now, table A'),
    at70: elicited(0.02, 'present now, table A'),
  },
  processes: [
    {
      id: 'calf-injury-pain',
      felt: 'mimic',
      pattern: 'clot',
      rate: {
        kind: 'link',
        probability: judged(
          0.03,
          [0.008, 0.1],
          'four in ten say cramp (table A), but most know they hurt themselves and it is not a weekly complaint',
        ),
      },
      descriptors: {
        sudden: elicited(0.6, 'at a push-off, or when the cyst bursts'),
        'after-effort': elicited(0.4, 'began in movement'),
      },
    },
  ],
  reversibility: judged(0.9, [0.75, 0.97], 'in about six weeks'),
  treatmentEvidence: judged(0.5, [0.25, 0.75], 'heals with rest and gradual loading'),
  stakes: judged(3, [1, 5], 'mostly that a clot is taken for it'),
  confirm: [],
  actions: ['rest-and-build-up', 'leg-scan', 'see-doctor-soon'],
}
