// Non-selective beta-blockers: no link with cramps; they nudge potassium up and may leave legs cold.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const betaBlockerNonSelective: MedicineClass = {
  id: 'beta-blocker-non-selective',
  aliases: ['non-selective beta-blocker'],
  atc: ['C07AA', 'C07AG', 'C07BA'],
  ingredients: [
    { name: 'timolol with bendroflumethiazide', alsoKnownAs: ['prestim'], atc: ['C07BA06'] },
    { name: 'nadolol with bendroflumethiazide', alsoKnownAs: ['corzide', 'corgaretic'], atc: ['C07BA12'] },
    { name: 'propranolol with hydrochlorothiazide', alsoKnownAs: ['inderide'], atc: ['C07BA05'] },
    { name: 'pindolol', alsoKnownAs: ['visken'], atc: ['C07AA03'] },
    { name: 'carteolol', alsoKnownAs: ['cartrol'], atc: ['C07AA15'] },
    { name: 'oxprenolol', alsoKnownAs: ['trasicor', 'slow-trasicor'], atc: ['C07AA02'] },
    {
      name: 'propranolol',
      alsoKnownAs: [
        'inderal',
        'inderal la',
        'inderal xl',
        'innopran',
        'bedranol',
        'half inderal',
        'hemangeol',
        'slo-pro',
        'beta-prograne',
      ],
      atc: ['C07AA05'],
    },
    { name: 'nadolol', alsoKnownAs: ['corgard'], atc: ['C07AA12'] },
    { name: 'sotalol', alsoKnownAs: ['betapace', 'sotacor', 'beta-cardone', 'sorine', 'sotylize'], atc: ['C07AA07'] },
    { name: 'timolol', alsoKnownAs: ['blocadren', 'betim'], atc: ['C07AA06'] },
    { name: 'carvedilol', alsoKnownAs: ['coreg', 'eucardic'], atc: ['C07AG02'] },
    { name: 'labetalol', alsoKnownAs: ['trandate', 'normodyne'], atc: ['C07AG01'] },
  ],
  prevalence: {
    at30: elicited(0.01, 'propranolol for migraine and nerves, carvedilol for the heart'),
    at50: elicited(0.02, 'propranolol for migraine and nerves, carvedilol for the heart'),
    at70: elicited(0.04, 'propranolol for migraine and nerves, carvedilol for the heart'),
  },
  effects: [{ cause: 'low-potassium', odds: judged(0.8, [0.5, 1], 'keeps potassium out of the cells') }],
  monitor: ['potassium'],
}
