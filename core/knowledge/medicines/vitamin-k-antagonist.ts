// Warfarin and kin: no link with cramps; vitamin K, quinine and sudden changes of diet upset them.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const vitaminKAntagonist: MedicineClass = {
  id: 'vitamin-k-antagonist',
  aliases: ['vka', 'coumarin'],
  atc: ['B01AA'],
  ingredients: [
    { name: 'warfarin', alsoKnownAs: ['coumadin', 'jantoven', 'marevan'], atc: ['B01AA03'] },
    { name: 'acenocoumarol', alsoKnownAs: ['sinthrome', 'nicoumalone', 'sintrom'], atc: ['B01AA07'] },
    { name: 'phenprocoumon', alsoKnownAs: ['marcumar', 'marcoumar'], atc: ['B01AA04'] },
    { name: 'phenindione', alsoKnownAs: ['dindevan'], atc: ['B01AA02'] },
    { name: 'fluindione', alsoKnownAs: ['previscan'], atc: ['B01AA12'] },
  ],
  prevalence: {
    at30: elicited(0.0007, 'fewer since the newer blood thinners'),
    at50: elicited(0.004, 'fewer since the newer blood thinners'),
    at70: elicited(0.025, 'fewer since the newer blood thinners'),
  },
  effects: [{ cause: 'calf-injury', odds: judged(2, [1, 4], 'a strain bleeds more') }],
  monitor: [],
}
