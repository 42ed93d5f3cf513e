// Medicines that let a statin pile up: gemfibrozil, -mycin antibiotics, antifungals, ciclosporin.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const statinInteracting: MedicineClass = {
  id: 'statin-interacting',
  aliases: ['cyp3a4 inhibitor', 'macrolide', 'azole'],
  atc: ['J02AB', 'J02AC', 'C10AB04', 'L04AD01', 'J01FA09', 'J01FA01', 'J01FA15', 'G03XA01'],
  ingredients: [
    { name: 'gemfibrozil', alsoKnownAs: ['lopid'], atc: ['C10AB04'] },
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
    { name: 'clarithromycin', alsoKnownAs: ['biaxin', 'klaricid', 'klaricid xl', 'mycifor', 'febzin'], atc: ['J01FA09'] },
    {
      name: 'erythromycin',
      alsoKnownAs: ['ery-tab', 'erythrocin', 'erymax', 'erythroped', 'e.e.s.', 'eryped', 'tiloryth'],
      atc: ['J01FA01'],
    },
    { name: 'telithromycin', alsoKnownAs: ['ketek'], atc: ['J01FA15'] },
    { name: 'ketoconazole', alsoKnownAs: ['nizoral tablets'], atc: ['J02AB02'] },
    { name: 'itraconazole', alsoKnownAs: ['sporanox', 'sempera', 'onmel'], atc: ['J02AC02'] },
    { name: 'fluconazole', alsoKnownAs: ['diflucan', 'canesten oral', 'azocan'], atc: ['J02AC01'] },
    { name: 'voriconazole', alsoKnownAs: ['vfend'], atc: ['J02AC03'] },
    { name: 'posaconazole', alsoKnownAs: ['noxafil'], atc: ['J02AC04'] },
    { name: 'danazol', alsoKnownAs: ['danocrine', 'danol'], atc: ['G03XA01'] },
  ],
  prevalence: {
    at30: elicited(0.01, 'a course in a month; few take one daily'),
    at50: elicited(0.012, 'a course in a month; few take one daily'),
    at70: elicited(0.015, 'a course in a month; few take one daily'),
  },
  effects: [
    { cause: 'statin-muscle', odds: judged(5, [2, 10], 'the statin piles up; nothing without one') },
    { cause: 'rhabdomyolysis', odds: judged(3, [1, 10], 'ten or more beside a statin, about one without') },
  ],
  monitor: ['ck'],
}
