// Short-acting beta-2 medicines: the reliever inhaler. Tremor is common, cramps are only case reports.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const saba: MedicineClass = {
  id: 'saba',
  aliases: ['short-acting beta-agonist', 'beta2-agonist'],
  atc: ['R03AC02', 'R03AC03', 'R03CC02', 'R03CC03', 'R03AL02'],
  ingredients: [
    {
      name: 'salbutamol',
      alsoKnownAs: [
        'albuterol',
        'ventolin',
        'ventolin hfa',
        'proair',
        'proventil',
        'airomir',
        'salamol',
        'asmalal',
        'easyhaler salbutamol',
        'ventmax',
        'accuneb',
        'vospire',
        'blue inhaler',
        'reliever inhaler',
      ],
      atc: ['R03AC02', 'R03CC02'],
    },
    { name: 'levosalbutamol', alsoKnownAs: ['levalbuterol', 'xopenex'], atc: [] },
    { name: 'terbutaline', alsoKnownAs: ['bricanyl', 'brethine'], atc: ['R03AC03', 'R03CC03'] },
    {
      name: 'ipratropium with salbutamol',
      alsoKnownAs: ['combivent', 'duoneb', 'combivent respimat', 'combiprasal', 'ipratropium with albuterol'],
      atc: ['R03AL02'],
    },
    { name: 'budesonide with salbutamol', alsoKnownAs: ['airsupra', 'budesonide with albuterol'], atc: [] },
  ],
  prevalence: {
    at30: elicited(0.08, 'relievers for asthma and COPD; about one adult in twelve has one'),
    at50: elicited(0.08, 'relievers for asthma and COPD; about one adult in twelve has one'),
    at70: elicited(0.09, 'relievers for asthma and COPD; about one adult in twelve has one'),
  },
  relativeRisk: judged(1.22, [1, 1.8], 'case reports and likeness to the long-acting kind; 1.3 in causes.md C, pulled toward 1'),
  effects: [
    { cause: 'low-potassium', odds: judged(1.5, [1, 2.5], 'shifts potassium for an hour or two, more from a nebuliser') },
  ],
  monitor: ['potassium'],
}
