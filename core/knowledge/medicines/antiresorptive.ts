// Denosumab, bisphosphonates and kin: no cramps of their own; they can drop calcium when vitamin D or the kidneys are low.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const antiresorptive: MedicineClass = {
  id: 'antiresorptive',
  aliases: ['osteoporosis medicine'],
  atc: ['M05BA', 'M05BB', 'M05BX04', 'M05BX06'],
  ingredients: [
    { name: 'denosumab', alsoKnownAs: ['prolia', 'xgeva', 'jubbonti', 'wyost'], atc: ['M05BX04'] },
    { name: 'romosozumab', alsoKnownAs: ['evenity'], atc: ['M05BX06'] },
    { name: 'zoledronic acid', alsoKnownAs: ['zoledronate', 'reclast', 'aclasta', 'zometa'], atc: ['M05BA08'] },
    { name: 'alendronic acid', alsoKnownAs: ['alendronate', 'alendronate sodium', 'fosamax', 'binosto'], atc: ['M05BA04'] },
    { name: 'risedronate', alsoKnownAs: ['risedronate sodium', 'risedronic acid', 'actonel', 'atelvia'], atc: ['M05BA07'] },
    { name: 'ibandronic acid', alsoKnownAs: ['ibandronate', 'boniva', 'bonviva', 'bondronat'], atc: ['M05BA06'] },
    { name: 'pamidronate', alsoKnownAs: ['pamidronic acid', 'aredia'], atc: ['M05BA03'] },
    { name: 'clodronate', alsoKnownAs: ['sodium clodronate', 'bonefos', 'loron', 'clasteon'], atc: ['M05BA02'] },
    {
      name: 'alendronic acid with colecalciferol',
      alsoKnownAs: ['fosavance', 'fosamax plus d', 'alendronate with cholecalciferol'],
      atc: ['M05BB03'],
    },
  ],
  prevalence: {
    at30: elicited(0.001, 'osteoporosis, mostly women'),
    at50: elicited(0.01, 'osteoporosis, mostly women'),
    at70: elicited(0.06, 'osteoporosis, mostly women'),
  },
  effects: [
    {
      cause: 'low-calcium',
      odds: judged(
        4,
        [1.5, 15],
        'ten to twenty by drip or injection with weak kidneys or low vitamin D, near one for weekly tablets',
      ),
    },
  ],
  monitor: ['calcium-adjusted', 'vitamin-d-25oh', 'creatinine'],
}
