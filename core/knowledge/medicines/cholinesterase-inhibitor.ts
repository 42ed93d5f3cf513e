// Donepezil and others that strengthen acetylcholine, the signal from nerve to muscle: cramps on the label.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const cholinesteraseInhibitor: MedicineClass = {
  id: 'cholinesterase-inhibitor',
  aliases: ['acetylcholinesterase inhibitor'],
  atc: ['N06DA', 'N07AA'],
  ingredients: [
    { name: 'donepezil', alsoKnownAs: ['aricept', 'adlarity'], atc: ['N06DA02'] },
    { name: 'rivastigmine', alsoKnownAs: ['exelon', 'nimvastid', 'prometax', 'alzest'], atc: ['N06DA03'] },
    { name: 'galantamine', alsoKnownAs: ['razadyne', 'reminyl', 'gatalin', 'galsya', 'acumor', 'galzemic'], atc: ['N06DA04'] },
    { name: 'donepezil with memantine', alsoKnownAs: ['namzaric'], atc: ['N06DA52'] },
    { name: 'neostigmine', alsoKnownAs: ['prostigmin', 'bloxiverz'], atc: ['N07AA01'] },
    { name: 'pyridostigmine', alsoKnownAs: ['mestinon', 'regonol'], atc: ['N07AA02'] },
  ],
  prevalence: {
    at30: elicited(0.0002, 'dementia late, myasthenia rarely'),
    at50: elicited(0.0005, 'dementia late, myasthenia rarely'),
    at70: elicited(0.01, 'dementia late, myasthenia rarely'),
  },
  relativeRisk: judged(2.28, [1, 3.5], 'donepezil 6 against 2 % on dummy, from memory of its label; pulled toward 1'),
  effects: [],
  monitor: [],
}
