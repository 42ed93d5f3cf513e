// Tetracyclines and quinolones: minerals block them; quinolones can hurt the heel tendon.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const tetracyclineOrQuinolone: MedicineClass = {
  id: 'tetracycline-or-quinolone',
  aliases: ['fluoroquinolone'],
  atc: ['J01A', 'J01MA'],
  onlyInWholeBody: true,
  ingredients: [
    {
      name: 'doxycycline',
      alsoKnownAs: ['vibramycin', 'vibramycin-d', 'doryx', 'efracea', 'oracea', 'periostat', 'monodox'],
      atc: ['J01AA02'],
    },
    { name: 'minocycline', alsoKnownAs: ['minocin', 'solodyn', 'acnamino', 'aknemin'], atc: ['J01AA08'] },
    { name: 'lymecycline', alsoKnownAs: ['tetralysal'], atc: ['J01AA04'] },
    { name: 'tetracycline', alsoKnownAs: ['sumycin'], atc: ['J01AA07'] },
    { name: 'oxytetracycline', alsoKnownAs: ['terramycin', 'oxymycin'], atc: ['J01AA06'] },
    { name: 'ciprofloxacin', alsoKnownAs: ['cipro', 'ciproxin'], atc: ['J01MA02'] },
    { name: 'levofloxacin', alsoKnownAs: ['levaquin', 'tavanic'], atc: ['J01MA12'] },
    { name: 'moxifloxacin', alsoKnownAs: ['avelox'], atc: ['J01MA14'] },
    { name: 'ofloxacin', alsoKnownAs: ['floxin', 'tarivid'], atc: ['J01MA01'] },
    { name: 'delafloxacin', alsoKnownAs: ['baxdela', 'quofenix'], atc: ['J01MA23'] },
  ],
  prevalence: {
    at30: elicited(0.015, 'courses for skin, chest and bladder'),
    at50: elicited(0.01, 'courses for skin, chest and bladder'),
    at70: elicited(0.012, 'courses for skin, chest and bladder'),
  },
  effects: [
    {
      cause: 'calf-injury',
      odds: judged(1.5, [1, 3], 'quinolones: tendon trouble, over 60 or with steroids; tetracyclines not'),
    },
    { cause: 'polyneuropathy', odds: judged(1.1, [1, 1.5], 'quinolones, rarely') },
  ],
  monitor: [],
}
