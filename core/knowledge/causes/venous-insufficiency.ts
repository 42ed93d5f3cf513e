// Venous insufficiency: leaking leg veins. Heavy, aching, swollen legs by evening; true cramps no more than in others.
import type { Cause } from '../types/index.js'
import { derived, elicited, judged } from '../types/index.js'

export const venousInsufficiency: Cause = {
  id: 'venous-insufficiency',
  aliases: ['cvi', 'varicose veins', 'varices', 'chronic venous disease'],
  type: 'disease',
  prior: {
    at30: elicited(0.05, 'with symptoms, table A', ['evans-1999']),
    at50: elicited(0.09, 'with symptoms, table A', ['evans-1999']),
    at70: elicited(0.15, 'with symptoms, table A', ['evans-1999']),
  },
  female: derived(0.76, [0.5, 1.1], 'venous insufficiency in 9 % of men and 7 % of women', ['evans-1999']),
  processes: [
    {
      id: 'venous-heaviness',
      felt: 'mimic',
      pattern: 'venous',
      rate: {
        kind: 'link',
        probability: judged(
          0.005,
          [0.001, 0.02],
          'cramps were not linked with varices in a population study; table A .010, lowered to the survey total',
          ['bradbury-1999'],
        ),
      },
    },
  ],
  reversibility: judged(0.1, [0.03, 0.3], 'stockings ease heaviness; cramps are another matter'),
  treatmentEvidence: judged(0.2, [0.05, 0.4], 'no trial with cramps as outcome'),
  stakes: judged(2, [1, 4], 'skin and ulcers in the long run'),
  confirm: [],
  actions: ['compression-or-splints', 'walking-or-cycling', 'leg-scan', 'see-doctor-routine'],
}
