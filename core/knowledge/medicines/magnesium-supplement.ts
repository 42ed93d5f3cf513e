// Magnesium: makes low magnesium less likely; does little for ordinary night cramps.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const magnesiumSupplement: MedicineClass = {
  id: 'magnesium-supplement',
  aliases: [],
  atc: ['A12CC', 'A06AD02'],
  ingredients: [
    {
      name: 'magnesium hydroxide',
      alsoKnownAs: ['milk of magnesia', 'phillips milk of magnesia', "phillips' milk of magnesia"],
      atc: ['A06AD02'],
    },
    {
      name: 'magnesium',
      alsoKnownAs: ['magnesium supplement', 'magnesium tablets', 'slow-mag', 'mag-ox', 'nature made magnesium'],
      atc: ['A12CC'],
    },
    { name: 'magnesium glycinate', alsoKnownAs: ['magnesium bisglycinate'], atc: ['A12CC'] },
    { name: 'magnesium citrate', alsoKnownAs: ['natural calm', 'magnesium citrate powder'], atc: ['A12CC04'] },
    { name: 'magnesium oxide', alsoKnownAs: ['uro-mag', 'oromag', 'magox', 'mag-ox 400'], atc: ['A12CC10'] },
    { name: 'magnesium aspartate', alsoKnownAs: ['magnaspartate'], atc: ['A12CC05'] },
    { name: 'magnesium glycerophosphate', alsoKnownAs: ['neomag', 'magnaphate', 'mag-4'], atc: ['A12CC'] },
    { name: 'magnesium chloride', alsoKnownAs: ['slow mag', 'magnesium oil'], atc: ['A12CC01'] },
    { name: 'magnesium lactate', alsoKnownAs: ['mag-tab', 'mag-tab sr'], atc: ['A12CC06'] },
    { name: 'magnesium malate', alsoKnownAs: [], atc: ['A12CC'] },
    { name: 'magnesium threonate', alsoKnownAs: ['magnesium l-threonate', 'magtein'], atc: ['A12CC'] },
    { name: 'zma', alsoKnownAs: ['zinc magnesium and b6'], atc: ['A12CC'] },
  ],
  prevalence: {
    at30: elicited(0.05, 'bought for sleep and cramps'),
    at50: elicited(0.09, 'bought for sleep and cramps'),
    at70: elicited(0.12, 'bought for sleep and cramps'),
  },
  effects: [{ cause: 'low-magnesium', odds: judged(0.6, [0.3, 1.2], 'fills a mild gap, yet also given because of one') }],
  monitor: ['magnesium'],
}
