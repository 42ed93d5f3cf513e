// Bisphosphonate tablets and drips, listed once more for their timing: minerals block the tablets.
import type { MedicineClass } from '../types/index.js'
import { elicited } from '../types/index.js'

export const bisphosphonate: MedicineClass = {
  id: 'bisphosphonate',
  aliases: [],
  atc: ['M05BA', 'M05BB'],
  ingredients: [
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
    { name: 'etidronate', alsoKnownAs: ['didronel', 'etidronic acid'], atc: ['M05BA01'] },
  ],
  prevalence: {
    at30: elicited(0.0005, 'osteoporosis, mostly women'),
    at50: elicited(0.008, 'osteoporosis, mostly women'),
    at70: elicited(0.045, 'osteoporosis, mostly women'),
  },
  effects: [],
  monitor: ['calcium-adjusted', 'vitamin-d-25oh'],
}
