// Beta-blockers that also stimulate a little (pindolol and others): on lists of cramp medicines, seldom used now.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const isaBetaBlocker: MedicineClass = {
  id: 'isa-beta-blocker',
  aliases: ['beta-blocker with intrinsic sympathomimetic activity'],
  atc: ['C07AA03', 'C07AA15', 'C07AA02', 'C07AB04', 'C07AB08'],
  ingredients: [
    { name: 'pindolol', alsoKnownAs: ['visken'], atc: ['C07AA03'] },
    { name: 'carteolol', alsoKnownAs: ['cartrol'], atc: ['C07AA15'] },
    { name: 'oxprenolol', alsoKnownAs: ['trasicor', 'slow-trasicor'], atc: ['C07AA02'] },
    { name: 'acebutolol', alsoKnownAs: ['sectral'], atc: ['C07AB04'] },
    { name: 'celiprolol', alsoKnownAs: ['celectol'], atc: ['C07AB08'] },
  ],
  prevalence: {
    at30: elicited(0.0002, 'seldom prescribed now'),
    at50: elicited(0.001, 'seldom prescribed now'),
    at70: elicited(0.003, 'seldom prescribed now'),
  },
  relativeRisk: judged(1.22, [1, 1.7], 'on a kidney programme list of cramp medicines; 1.3 pulled toward 1', ['bc-renal']),
  effects: [],
  monitor: ['ck'],
}
