// Loop diuretics: strong water tablets. Little effect on cramps by themselves; they lose potassium, magnesium and thiamine.
import type { MedicineClass } from '../types/index.js'
import { derived, elicited, judged } from '../types/index.js'

export const loopDiuretic: MedicineClass = {
  id: 'loop-diuretic',
  aliases: ['high-ceiling diuretic'],
  atc: ['C03C', 'C03EB'],
  ingredients: [
    {
      name: 'co-amilofruse',
      alsoKnownAs: ['frumil', 'lasoride', 'amiloride with furosemide', 'furosemide with amiloride'],
      atc: ['C03EB01'],
    },
    { name: 'spironolactone with furosemide', alsoKnownAs: ['lasilactone'], atc: ['C03EB01'] },
    { name: 'furosemide', alsoKnownAs: ['frusemide', 'lasix', 'frusol', 'furoscix', 'diuresal', 'rusyde'], atc: ['C03CA01'] },
    { name: 'bumetanide', alsoKnownAs: ['bumex', 'burinex'], atc: ['C03CA02'] },
    { name: 'torasemide', alsoKnownAs: ['torsemide', 'demadex', 'torem', 'soaanz'], atc: ['C03CA04'] },
    { name: 'etacrynic acid', alsoKnownAs: ['ethacrynic acid', 'edecrin'], atc: ['C03CC01'] },
  ],
  prevalence: {
    at30: elicited(0.001, 'causes.md C: heart failure and swollen legs, late in life'),
    at50: elicited(0.01, 'causes.md C: heart failure and swollen legs, late in life'),
    at70: elicited(0.06, 'causes.md C: heart failure and swollen legs, late in life'),
  },
  relativeRisk: derived(1.15, [1, 1.44], '1.20 (1.00-1.44) more starts of quinine after than before: could be nothing', [
    'garrison-2012',
    'abdulla-1999',
    'haskell-1997',
  ]),
  effects: [
    { cause: 'low-potassium', odds: judged(5, [2.5, 10], 'the strongest water tablets; many take potassium savers with them') },
    { cause: 'low-magnesium', odds: judged(2, [1.2, 3.5], 'lost in the urine; table A') },
    { cause: 'low-sodium', odds: judged(2, [1.2, 4], 'less than a thiazide') },
    {
      cause: 'low-thiamine',
      odds: judged(4, [1.5, 10], 'low in 21 % of takers with heart failure; the disease has a share', ['brady-1995']),
    },
    { cause: 'low-calcium', odds: judged(1.5, [1, 3], 'lost in the urine, mostly made good') },
    { cause: 'dehydration', odds: judged(2, [1.2, 4], 'strong; a stomach bug tips it') },
  ],
  monitor: ['potassium', 'magnesium', 'sodium', 'creatinine'],
}
