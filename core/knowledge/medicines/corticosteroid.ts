// Steroid tablets: potassium loss, and with months of use weak thighs.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const corticosteroid: MedicineClass = {
  id: 'corticosteroid',
  aliases: ['glucocorticoid', 'steroid'],
  atc: ['H02A'],
  onlyInWholeBody: true,
  ingredients: [
    {
      name: 'prednisolone',
      alsoKnownAs: ['deltacortril', 'orapred', 'pevanti', 'millipred', 'deltastab', 'dilacort'],
      atc: ['H02AB06'],
    },
    { name: 'prednisone', alsoKnownAs: ['deltasone', 'rayos', 'lodotra', 'sterapred'], atc: ['H02AB07'] },
    { name: 'dexamethasone', alsoKnownAs: ['decadron', 'dexsol', 'hemady', 'neofordex', 'glensoludex'], atc: ['H02AB02'] },
    {
      name: 'methylprednisolone',
      alsoKnownAs: ['medrol', 'medrone', 'solu-medrol', 'solu-medrone', 'depo-medrol', 'depo-medrone'],
      atc: ['H02AB04'],
    },
    {
      name: 'hydrocortisone',
      alsoKnownAs: ['cortef', 'hydrocortone', 'plenadren', 'efmody', 'alkindi', 'solu-cortef'],
      atc: ['H02AB09'],
    },
    { name: 'deflazacort', alsoKnownAs: ['calcort', 'emflaza'], atc: ['H02AB13'] },
    { name: 'betamethasone', alsoKnownAs: ['celestone', 'betnesol'], atc: ['H02AB01'] },
    { name: 'triamcinolone', alsoKnownAs: ['kenalog', 'adcortyl', 'aristospan'], atc: ['H02AB08'] },
    { name: 'fludrocortisone', alsoKnownAs: ['florinef'], atc: ['H02AA02'] },
  ],
  prevalence: {
    at30: elicited(0.005, 'asthma, rheumatism; courses and long use together'),
    at50: elicited(0.01, 'asthma, rheumatism; courses and long use together'),
    at70: elicited(0.025, 'asthma, rheumatism; courses and long use together'),
  },
  effects: [
    { cause: 'low-potassium', odds: judged(2, [1.2, 4], 'high doses and fludrocortisone; ordinary doses hardly') },
    { cause: 'inflammatory-myopathy', odds: judged(2, [1, 5], 'the node stands in for steroid weakness, which has no pain') },
    { cause: 'diabetes', odds: judged(2, [1.3, 3], 'raise blood sugar') },
    { cause: 'low-calcium', odds: judged(1.2, [1, 1.8], 'less calcium taken up') },
  ],
  monitor: ['potassium', 'glucose'],
}
