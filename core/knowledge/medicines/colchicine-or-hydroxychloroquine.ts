// Colchicine, hydroxychloroquine, zidovudine: rarely they weaken muscle and nerve.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const colchicineOrHydroxychloroquine: MedicineClass = {
  id: 'colchicine-or-hydroxychloroquine',
  aliases: [],
  atc: ['M04AC', 'P01BA02', 'P01BA01', 'J05AF01', 'J05AR01'],
  ingredients: [
    { name: 'colchicine', alsoKnownAs: ['colcrys', 'mitigare', 'colgout', 'gloperba', 'lodoco'], atc: ['M04AC01'] },
    { name: 'hydroxychloroquine', alsoKnownAs: ['plaquenil', 'quinoric', 'sovuna'], atc: ['P01BA02'] },
    { name: 'chloroquine', alsoKnownAs: ['aralen', 'avloclor', 'nivaquine'], atc: ['P01BA01'] },
    { name: 'zidovudine', alsoKnownAs: ['retrovir', 'azt'], atc: ['J05AF01'] },
    { name: 'zidovudine with lamivudine', alsoKnownAs: ['combivir'], atc: ['J05AR01'] },
    { name: 'colchicine with probenecid', alsoKnownAs: ['col-probenecid', 'probenecid with colchicine'], atc: ['M04AC51'] },
  ],
  prevalence: {
    at30: elicited(0.003, 'gout; lupus and rheumatism'),
    at50: elicited(0.01, 'gout; lupus and rheumatism'),
    at70: elicited(0.02, 'gout; lupus and rheumatism'),
  },
  effects: [
    { cause: 'inflammatory-myopathy', odds: judged(3, [1, 8], 'the node stands in for weakness from the medicine') },
    { cause: 'polyneuropathy', odds: judged(1.3, [1, 2], 'colchicine, with weak kidneys') },
    { cause: 'rhabdomyolysis', odds: judged(2, [1, 8], 'colchicine beside a statin or clarithromycin') },
    { cause: 'low-b12', odds: judged(1.2, [1, 1.8], 'colchicine is on the list of risks', ['ng239-2024']) },
  ],
  monitor: ['ck', 'creatinine'],
}
