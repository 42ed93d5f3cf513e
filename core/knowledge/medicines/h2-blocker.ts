// H2 blockers such as famotidine: less stomach acid, slightly less B12.
import type { MedicineClass } from '../types/index.js'
import { elicited, recalled } from '../types/index.js'

export const h2Blocker: MedicineClass = {
  id: 'h2-blocker',
  aliases: ['h2-receptor antagonist'],
  atc: ['A02BA', 'M01AE51'],
  ingredients: [
    { name: 'ibuprofen with famotidine', alsoKnownAs: ['duexis'], atc: ['M01AE51'] },
    { name: 'famotidine', alsoKnownAs: ['pepcid', 'pepcid ac', 'zantac 360'], atc: ['A02BA03'] },
    { name: 'ranitidine', alsoKnownAs: ['zantac'], atc: ['A02BA02'] },
    { name: 'cimetidine', alsoKnownAs: ['tagamet'], atc: ['A02BA01'] },
    { name: 'nizatidine', alsoKnownAs: ['axid'], atc: ['A02BA04'] },
  ],
  prevalence: {
    at30: elicited(0.01, 'fewer since the stronger acid blockers came'),
    at50: elicited(0.02, 'fewer since the stronger acid blockers came'),
    at70: elicited(0.03, 'fewer since the stronger acid blockers came'),
  },
  effects: [{ cause: 'low-b12', odds: recalled(1.25, [1.17, 1.34], 'lam-2013', 'two years or more of use') }],
  monitor: ['vitamin-b12'],
}
