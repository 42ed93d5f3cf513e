// Iron by drip: cramps on the day of the drip, mostly known from dialysis.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const ivIron: MedicineClass = {
  id: 'iv-iron',
  aliases: ['intravenous iron', 'parenteral iron'],
  atc: ['B03AC'],
  ingredients: [
    { name: 'iron sucrose', alsoKnownAs: ['venofer'], atc: ['B03AC'] },
    { name: 'ferric carboxymaltose', alsoKnownAs: ['ferinject', 'injectafer'], atc: ['B03AC'] },
    { name: 'ferric derisomaltose', alsoKnownAs: ['monofer', 'monoferric', 'iron isomaltoside'], atc: ['B03AC'] },
    { name: 'iron dextran', alsoKnownAs: ['cosmofer', 'infed'], atc: ['B03AC'] },
    { name: 'sodium ferric gluconate', alsoKnownAs: ['ferrlecit'], atc: ['B03AC'] },
    { name: 'ferumoxytol', alsoKnownAs: ['feraheme'], atc: ['B03AC'] },
    { name: 'iron infusion', alsoKnownAs: ['iron drip', 'intravenous iron', 'iv iron'], atc: ['B03AC'] },
  ],
  prevalence: {
    at30: elicited(0.002, 'iron lack, kidney and bowel disease'),
    at50: elicited(0.003, 'iron lack, kidney and bowel disease'),
    at70: elicited(0.005, 'iron lack, kidney and bowel disease'),
  },
  relativeRisk: judged(2.28, [1, 4], 'up to 23 % on dialysis; three on days of a drip, pulled toward 1', ['bc-renal']),
  effects: [{ cause: 'osteomalacia', odds: judged(2, [1, 6], 'some kinds waste phosphate when given again and again') }],
  monitor: ['ferritin', 'phosphate'],
}
