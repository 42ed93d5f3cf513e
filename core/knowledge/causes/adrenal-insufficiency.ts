// Adrenal insufficiency (Addison): glands that no longer hold salt. It cramps by way of low sodium.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const adrenalInsufficiency: Cause = {
  id: 'adrenal-insufficiency',
  aliases: ['addison', "addison's disease", 'adrenal failure', 'low cortisol'],
  type: 'rare-serious',
  prior: {
    at30: elicited(0.0001, 'table A, 1 in 10 000'),
    at50: elicited(0.0001, 'table A, 1 in 10 000'),
    at70: elicited(0.0001, 'table A, 1 in 10 000'),
  },
  processes: [],
  reversibility: judged(0.9, [0.75, 0.97], 'with replacement'),
  treatmentEvidence: judged(0.6, [0.35, 0.85], 'life-saving and undisputed; cramps were not measured'),
  stakes: judged(9, [8, 10], 'collapse in any illness'),
  confirm: ['sodium', 'potassium', 'glucose'],
  actions: ['same-day-care', 'blood-tests', 'emergency-care', 'see-doctor-soon'],
}
