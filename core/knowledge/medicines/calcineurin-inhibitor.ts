// Ciclosporin and tacrolimus: magnesium loss, tremor and jumpy nerves.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const calcineurinInhibitor: MedicineClass = {
  id: 'calcineurin-inhibitor',
  aliases: ['cni'],
  atc: ['L04AD'],
  ingredients: [
    {
      name: 'ciclosporin',
      alsoKnownAs: [
        'cyclosporine',
        'cyclosporin',
        'neoral',
        'sandimmune',
        'gengraf',
        'sandimmun',
        'capimune',
        'deximune',
        'capsorin',
        'vanquoral',
      ],
      atc: ['L04AD01'],
    },
    {
      name: 'tacrolimus',
      alsoKnownAs: ['prograf', 'advagraf', 'envarsus', 'adoport', 'astagraf', 'dailiport'],
      atc: ['L04AD02'],
    },
    { name: 'voclosporin', alsoKnownAs: ['lupkynis'], atc: ['L04AD03'] },
  ],
  prevalence: {
    at30: elicited(0.0007, 'transplants and some immune disease'),
    at50: elicited(0.0015, 'transplants and some immune disease'),
    at70: elicited(0.0015, 'transplants and some immune disease'),
  },
  effects: [
    { cause: 'low-magnesium', odds: judged(10, [5, 20], 'the kidney loses it; table C') },
    { cause: 'polyneuropathy', odds: judged(1.5, [1, 3], 'tremor and tingling more than lasting damage') },
    { cause: 'kidney-disease', odds: judged(3, [1.5, 6], 'hard on the kidney, and given for its transplant') },
  ],
  monitor: ['magnesium', 'potassium', 'creatinine'],
}
