// Limb ischaemia: a leg that gets too little blood even at rest. Foot pain in bed that hanging the leg down eases.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const limbIschaemia: Cause = {
  id: 'limb-ischaemia',
  aliases: ['clti', 'ali', 'critical limb ischaemia', 'critical limb ischemia', 'acute limb ischaemia', 'rest pain'],
  type: 'rare-serious',
  prior: {
    at30: elicited(0.00008, 'table A .0001 in all, what narrowed arteries bring taken out'),
    at50: elicited(0.0004, 'table A .001 in all, what narrowed arteries bring taken out: clots and injuries are left'),
    at70: elicited(0.0012, 'table A .004 in all, what narrowed arteries bring taken out: clots and injuries are left'),
  },
  from: [
    {
      cause: 'arterial-disease',
      probability: judged(
        0.02,
        [0.008, 0.04],
        'it is where narrowed arteries end: one to three in a hundred of those who have them',
      ),
    },
  ],
  processes: [
    {
      id: 'ischaemic-rest-pain',
      felt: 'mimic',
      pattern: 'limb-ischaemia',
      rate: {
        kind: 'link',
        probability: judged(
          0.12,
          [0.04, 0.3],
          'rest pain in nearly all, but most speak of foot pain or a bad foot; about one in eight is taken to say leg cramp',
        ),
      },
    },
  ],
  reversibility: judged(0.8, [0.5, 0.93], 'by restoring the flow'),
  treatmentEvidence: judged(0.85, [0.6, 0.95], 'saves the leg; undisputed'),
  stakes: judged(10, [9, 10], 'loss of the leg'),
  confirm: ['ankle-brachial-low'],
  actions: ['same-day-care', 'emergency-care', 'ankle-pressure-test', 'foot-care'],
}
