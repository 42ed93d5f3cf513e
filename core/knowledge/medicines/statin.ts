// Statins: much blamed. In blinded trials more than nine in ten muscle complaints on a statin were not from it.
import type { MedicineClass } from '../types/index.js'
import { derived, elicited, judged } from '../types/index.js'

export const statin: MedicineClass = {
  id: 'statin',
  aliases: ['hmg-coa reductase inhibitor'],
  atc: ['C10AA', 'C10BA', 'C10BX'],
  ingredients: [
    { name: 'simvastatin', alsoKnownAs: ['zocor', 'simvador', 'flolipid', 'zocor heart-pro'], atc: ['C10AA01'] },
    { name: 'lovastatin', alsoKnownAs: ['mevacor', 'altoprev'], atc: ['C10AA02'] },
    { name: 'pravastatin', alsoKnownAs: ['pravachol', 'lipostat'], atc: ['C10AA03'] },
    { name: 'fluvastatin', alsoKnownAs: ['lescol', 'lescol xl', 'nandovar', 'dorisin'], atc: ['C10AA04'] },
    { name: 'atorvastatin', alsoKnownAs: ['lipitor', 'atorvaliq'], atc: ['C10AA05'] },
    { name: 'rosuvastatin', alsoKnownAs: ['crestor', 'ezallor'], atc: ['C10AA07'] },
    { name: 'pitavastatin', alsoKnownAs: ['livalo', 'livazo', 'zypitamag'], atc: ['C10AA08'] },
    { name: 'cerivastatin', alsoKnownAs: ['baycol', 'lipobay'], atc: ['C10AA06'] },
    { name: 'simvastatin with ezetimibe', alsoKnownAs: ['vytorin', 'inegy', 'ezetimibe with simvastatin'], atc: ['C10BA02'] },
    {
      name: 'atorvastatin with ezetimibe',
      alsoKnownAs: ['liptruzet', 'atozet', 'ezetimibe with atorvastatin'],
      atc: ['C10BA05'],
    },
    { name: 'rosuvastatin with ezetimibe', alsoKnownAs: ['roszet', 'ezetimibe with rosuvastatin'], atc: ['C10BA06'] },
    { name: 'simvastatin with fenofibrate', alsoKnownAs: ['cholib'], atc: ['C10BA04'] },
    { name: 'lovastatin with niacin', alsoKnownAs: ['advicor'], atc: ['C10BA01'] },
    { name: 'simvastatin with niacin', alsoKnownAs: ['simcor'], atc: ['C10BA'] },
    { name: 'amlodipine with atorvastatin', alsoKnownAs: ['caduet', 'atorvastatin with amlodipine'], atc: ['C10BX03'] },
  ],
  prevalence: {
    at30: elicited(0.01, 'causes.md C'),
    at50: elicited(0.2, 'causes.md C'),
    at70: elicited(0.45, 'causes.md C'),
  },
  relativeRisk: derived(1.05, [1, 1.16], '1.16 (1.04-1.29) by prescriptions, 1.03 for any muscle symptom in blinded trials', [
    'garrison-2012',
    'ctt-2022',
    'abdulla-1999',
    'haskell-1997',
  ]),
  effects: [
    {
      cause: 'statin-muscle',
      probability: judged(
        0.015,
        [0.005, 0.05],
        'fewer than 1 in 15 muscle complaints on a statin come from it; 11 more per 1000 takers in year one',
        ['ctt-2022'],
      ),
    },
    {
      cause: 'rhabdomyolysis',
      odds: judged(5, [2, 15], 'a few in 100 000 takers a year, against far fewer without', ['ctt-2022']),
    },
    { cause: 'inflammatory-myopathy', odds: judged(2, [1, 5], 'a rare immune reaction, a few in 100 000') },
  ],
  monitor: ['ck'],
}
