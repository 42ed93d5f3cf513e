// Heart failure: by itself no more cramps than others of that age; its water tablets do the rest.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const heartFailure: Cause = {
  id: 'heart-failure',
  aliases: ['hf', 'cardiac failure', 'weak heart'],
  type: 'disease',
  prior: {
    at30: elicited(0.005, 'table A'),
    at50: elicited(0.02, 'table A'),
    at70: elicited(0.08, 'table A'),
  },
  // 20 % had cramps as controls in a liver study, which is background (abrams-1996); medicines and salts are causes of their own.
  processes: [],
  reversibility: judged(0.1, [0.02, 0.3], 'nothing shown of its own'),
  treatmentEvidence: judged(0.1, [0.02, 0.25], 'not studied'),
  stakes: judged(8, [6, 9.5], 'in itself'),
  confirm: ['potassium', 'sodium', 'magnesium', 'creatinine'],
  actions: ['medicine-review', 'blood-tests', 'see-doctor-routine'],
}
