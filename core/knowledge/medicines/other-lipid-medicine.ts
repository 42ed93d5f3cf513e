// Fibrates, niacin, ezetimibe and bempedoic acid: trouble mainly beside a statin.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const otherLipidMedicine: MedicineClass = {
  id: 'other-lipid-medicine',
  aliases: ['fibrate', 'niacin', 'ezetimibe'],
  atc: ['C10AB', 'C10AD', 'C10BA02', 'C10BA05', 'C10BA06', 'C10BA04', 'C10BA01', 'C10BA', 'C10AX09', 'C10AX15'],
  ingredients: [
    { name: 'simvastatin with ezetimibe', alsoKnownAs: ['vytorin', 'inegy', 'ezetimibe with simvastatin'], atc: ['C10BA02'] },
    {
      name: 'atorvastatin with ezetimibe',
      alsoKnownAs: ['liptruzet', 'atozet', 'ezetimibe with atorvastatin'],
      atc: ['C10BA05'],
    },
    { name: 'rosuvastatin with ezetimibe', alsoKnownAs: ['roszet', 'ezetimibe with rosuvastatin'], atc: ['C10BA06'] },
    { name: 'simvastatin with fenofibrate', alsoKnownAs: ['cholib'], atc: ['C10BA04'] },
    { name: 'lovastatin with niacin', alsoKnownAs: ['advicor'], atc: ['C10BA01'] },
    { name: 'simvastatin with niacin', alsoKnownAs: ['simcor'], atc: ['C10BA'] },
    { name: 'gemfibrozil', alsoKnownAs: ['lopid'], atc: ['C10AB04'] },
    {
      name: 'fenofibrate',
      alsoKnownAs: ['tricor', 'lipantil', 'supralip', 'trilipix', 'lipofen', 'fenoglide', 'antara', 'fenofibric acid'],
      atc: ['C10AB05'],
    },
    { name: 'bezafibrate', alsoKnownAs: ['bezalip', 'bezalip mono', 'fibrazate'], atc: ['C10AB02'] },
    { name: 'ciprofibrate', alsoKnownAs: ['modalim'], atc: ['C10AB08'] },
    { name: 'nicotinic acid', alsoKnownAs: ['niacin', 'niaspan', 'niacor', 'slo-niacin'], atc: ['C10AD02'] },
    { name: 'acipimox', alsoKnownAs: ['olbetam'], atc: ['C10AD06'] },
    { name: 'ezetimibe', alsoKnownAs: ['zetia', 'ezetrol'], atc: ['C10AX09'] },
    { name: 'bempedoic acid', alsoKnownAs: ['nexletol', 'nilemdo'], atc: ['C10AX15'] },
    { name: 'bempedoic acid with ezetimibe', alsoKnownAs: ['nexlizet', 'nustendi'], atc: ['C10BA10'] },
  ],
  prevalence: {
    at30: elicited(0.002, 'ezetimibe mostly; second choice after statins'),
    at50: elicited(0.02, 'ezetimibe mostly; second choice after statins'),
    at70: elicited(0.05, 'ezetimibe mostly; second choice after statins'),
  },
  effects: [
    { cause: 'statin-muscle', odds: judged(2, [1, 5], 'near five for a fibrate beside a statin, near one for ezetimibe') },
    { cause: 'rhabdomyolysis', odds: judged(2, [1, 6], 'gemfibrozil beside a statin; the interacting class carries the rest') },
  ],
  monitor: ['ck'],
}
