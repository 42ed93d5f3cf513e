// Aromatase inhibitors and tamoxifen: aching joints and muscles are common, true cramps less studied.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const aromataseInhibitor: MedicineClass = {
  id: 'aromatase-inhibitor',
  aliases: ['ai', 'anti-oestrogen'],
  atc: ['L02BG', 'L02BA01', 'L02BA02'],
  ingredients: [
    { name: 'anastrozole', alsoKnownAs: ['arimidex'], atc: ['L02BG03'] },
    { name: 'letrozole', alsoKnownAs: ['femara'], atc: ['L02BG04'] },
    { name: 'exemestane', alsoKnownAs: ['aromasin'], atc: ['L02BG06'] },
    { name: 'tamoxifen', alsoKnownAs: ['nolvadex', 'soltamox'], atc: ['L02BA01'] },
    { name: 'toremifene', alsoKnownAs: ['fareston'], atc: ['L02BA02'] },
  ],
  prevalence: {
    at30: elicited(0.0005, 'breast cancer; five to ten years each'),
    at50: elicited(0.006, 'breast cancer; five to ten years each'),
    at70: elicited(0.015, 'breast cancer; five to ten years each'),
  },
  relativeRisk: judged(1.36, [1, 2], 'aches in up to half of takers, true cramps less counted; 1.5 pulled toward 1'),
  effects: [{ cause: 'deep-vein-clot', odds: judged(1.5, [1, 3], 'tamoxifen two to three, the others near one') }],
  monitor: [],
}
