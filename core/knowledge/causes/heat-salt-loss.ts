// Heat and salt loss: hours of heavy sweat replaced with plain water. Several muscles cramp, in hot weather.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const heatSaltLoss: Cause = {
  id: 'heat-salt-loss',
  aliases: ['heatna', 'heat cramps', 'salt loss', 'sweating'],
  type: 'physiological',
  prior: {
    at30: elicited(0.02, 'works or trains in heat, table A'),
    at50: elicited(0.02, 'works or trains in heat, table A'),
    at70: elicited(0.01, 'fewer work in heat at this age'),
  },
  processes: [
    {
      id: 'heat-salt-loss-cramp',
      felt: 'cramp',
      pattern: 'exertion',
      rate: {
        kind: 'link',
        probability: judged(
          0.03,
          [0.008, 0.09],
          'no clean figure; table A has .05, lowered because a hot season, not a year, is exposed',
          ['kona-2019'],
        ),
      },
      descriptors: {
        elsewhere: elicited(0.45, 'several muscles, belly and arms too'),
        'by-day-at-rest': elicited(0.3, 'also in the hours after work'),
      },
    },
  ],
  reversibility: judged(0.9, [0.7, 0.97], 'within hours of salt and water'),
  treatmentEvidence: judged(0.4, [0.2, 0.65], 'long use in mines and stokeholds, and small studies with salted drinks', [
    'lau-2019',
  ]),
  stakes: judged(5, [3, 8], 'heat stroke, and low sodium if water alone is drunk', ['miller-2015']),
  confirm: ['sodium', 'ck'],
  actions: ['replace-salt-after-heat', 'rest-and-build-up', 'drink-to-thirst', 'stretch-at-onset'],
}
