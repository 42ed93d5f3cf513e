// Vitamin D, calcium, multivitamins: they make low vitamin D unlikely; too much brings thirst and aches.
import type { MedicineClass } from '../types/index.js'
import { derived, elicited, judged } from '../types/index.js'

export const vitaminDOrCalciumSupplement: MedicineClass = {
  id: 'vitamin-d-or-calcium-supplement',
  aliases: [],
  atc: ['A11CC', 'A12AA', 'A12AX', 'A11AA', 'M05BB03', 'A11CB'],
  ingredients: [
    {
      name: 'alendronic acid with colecalciferol',
      alsoKnownAs: ['fosavance', 'fosamax plus d', 'alendronate with cholecalciferol'],
      atc: ['M05BB03'],
    },
    {
      name: 'colecalciferol',
      alsoKnownAs: [
        'cholecalciferol',
        'vitamin d',
        'vitamin d3',
        'fultium',
        'fultium-d3',
        'invita d3',
        'stexerol',
        'thorens',
        'plenachol',
        'desunin',
        'altavita',
        'pro d3',
        'd3',
      ],
      atc: ['A11CC05'],
    },
    { name: 'ergocalciferol', alsoKnownAs: ['vitamin d2', 'drisdol', 'calciferol'], atc: ['A11CC01'] },
    { name: 'alfacalcidol', alsoKnownAs: ['one-alpha', 'alfad'], atc: ['A11CC03'] },
    { name: 'calcitriol', alsoKnownAs: ['rocaltrol'], atc: ['A11CC04'] },
    { name: 'calcifediol', alsoKnownAs: ['rayaldee', 'domnisol'], atc: ['A11CC06'] },
    {
      name: 'calcium carbonate',
      alsoKnownAs: ['calcium', 'caltrate', 'tums', 'calcichew', 'adcal', 'cacit', 'os-cal', 'rennie', 'oyster shell calcium'],
      atc: ['A12AA04'],
    },
    { name: 'calcium citrate', alsoKnownAs: ['citracal'], atc: ['A12AA'] },
    {
      name: 'calcium with vitamin d',
      alsoKnownAs: [
        'adcal-d3',
        'calcichew d3',
        'calcichew d3 forte',
        'accrete d3',
        'evacal d3',
        'theical-d3',
        'calci-d',
        'kalcipos-d',
        'calceos',
        'natecal d3',
        'caltrate plus d',
        'citracal plus d',
      ],
      atc: ['A12AX'],
    },
    { name: 'cod liver oil', alsoKnownAs: ['seven seas cod liver oil', 'vitamin a and d'], atc: ['A11CB'] },
    {
      name: 'multivitamin',
      alsoKnownAs: ['multivitamins', 'centrum', 'one a day', 'pharmaton', 'pregnacare', 'prenatal vitamins'],
      atc: ['A11AA'],
    },
  ],
  prevalence: {
    at30: elicited(0.2, 'any supplement with vitamin D or calcium'),
    at50: elicited(0.28, 'any supplement with vitamin D or calcium'),
    at70: elicited(0.4, 'any supplement with vitamin D or calcium'),
  },
  effects: [
    {
      cause: 'low-vitamin-d',
      odds: derived(0.15, [0.08, 0.3], 'odds of under 30 nmol/L: 1.1 % of users against 6.9 % of others', ['herrick-2019']),
    },
    { cause: 'osteomalacia', odds: judged(0.3, [0.1, 0.8], 'treats and prevents it; dose and bowel allowing') },
    { cause: 'low-calcium', odds: judged(0.8, [0.4, 1.5], 'prevents it, yet also given because of it') },
  ],
  monitor: ['calcium-adjusted', 'vitamin-d-25oh'],
}
