// Malabsorption: coeliac disease, inflamed or shortened bowel, a failing pancreas. It cramps only through what is not taken up.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const malabsorption: Cause = {
  id: 'malabsorption',
  aliases: ['coeliac', 'celiac', 'coeliac disease', 'celiac disease', 'ibd', 'short bowel', 'pancreatic insufficiency'],
  type: 'disease',
  prior: {
    at30: elicited(0.01, 'coeliac 1 %, table A; most of it undiagnosed'),
    at50: elicited(0.01, 'coeliac 1 %, table A'),
    at70: elicited(0.01, 'coeliac 1 %, table A'),
  },
  processes: [],
  reversibility: judged(0.8, [0.6, 0.92], 'when the gut heals or the gaps are filled'),
  treatmentEvidence: judged(0.5, [0.25, 0.75], 'diet and replacement correct the blood; cramps were not measured'),
  stakes: judged(5, [3, 7], 'bones, blood, nerves'),
  confirm: ['vitamin-d-25oh', 'vitamin-b12', 'magnesium', 'calcium-adjusted', 'ferritin', 'albumin', 'folate'],
  actions: ['blood-tests', 'see-doctor-routine', 'treat-vitamin-d', 'b12-treatment'],
}
