// Cancer medicines that hurt the long nerves: vinca, taxanes, platinum, bortezomib.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const neurotoxicChemotherapy: MedicineClass = {
  id: 'neurotoxic-chemotherapy',
  aliases: ['vinca alkaloid', 'taxane', 'proteasome inhibitor'],
  atc: ['L01CA', 'L01CD', 'L01XA', 'L01XG', 'L01XX41', 'L04AX02', 'L01DC04'],
  ingredients: [
    { name: 'vincristine', alsoKnownAs: ['oncovin', 'marqibo'], atc: ['L01CA02'] },
    { name: 'vinblastine', alsoKnownAs: ['velbe', 'velban'], atc: ['L01CA01'] },
    { name: 'vinorelbine', alsoKnownAs: ['navelbine'], atc: ['L01CA04'] },
    { name: 'paclitaxel', alsoKnownAs: ['taxol', 'abraxane'], atc: ['L01CD01'] },
    { name: 'docetaxel', alsoKnownAs: ['taxotere'], atc: ['L01CD02'] },
    { name: 'cabazitaxel', alsoKnownAs: ['jevtana'], atc: ['L01CD04'] },
    { name: 'eribulin', alsoKnownAs: ['halaven'], atc: ['L01XX41'] },
    { name: 'bortezomib', alsoKnownAs: ['velcade'], atc: ['L01XG01'] },
    { name: 'thalidomide', alsoKnownAs: ['thalomid'], atc: ['L04AX02'] },
    { name: 'ixabepilone', alsoKnownAs: ['ixempra'], atc: ['L01DC04'] },
    { name: 'cisplatin', alsoKnownAs: ['platinol'], atc: ['L01XA01'] },
    { name: 'carboplatin', alsoKnownAs: ['paraplatin'], atc: ['L01XA02'] },
    { name: 'oxaliplatin', alsoKnownAs: ['eloxatin', 'eloxatine'], atc: ['L01XA03'] },
  ],
  prevalence: {
    at30: elicited(0.0003, 'a course within the past year or two'),
    at50: elicited(0.0015, 'a course within the past year or two'),
    at70: elicited(0.004, 'a course within the past year or two'),
  },
  effects: [
    { cause: 'polyneuropathy', probability: judged(0.45, [0.25, 0.65], 'about half keep some numbness in the first year') },
  ],
  monitor: ['magnesium', 'potassium'],
}
