// Proton-pump inhibitors: less stomach acid; after a year or more, at times low magnesium or low B12.
import type { MedicineClass } from '../types/index.js'
import { elicited, measured, recalled } from '../types/index.js'

export const ppi: MedicineClass = {
  id: 'ppi',
  aliases: ['proton-pump inhibitor'],
  atc: ['A02BC', 'M01AE52'],
  ingredients: [
    { name: 'naproxen with esomeprazole', alsoKnownAs: ['vimovo'], atc: ['M01AE52'] },
    { name: 'omeprazole', alsoKnownAs: ['prilosec', 'losec', 'mepradec', 'zegerid', 'pyrocalm'], atc: ['A02BC01'] },
    { name: 'pantoprazole', alsoKnownAs: ['protonix', 'protium', 'pantoloc', 'pantoloc control'], atc: ['A02BC02'] },
    { name: 'lansoprazole', alsoKnownAs: ['prevacid', 'zoton', 'zoton fastab'], atc: ['A02BC03'] },
    { name: 'rabeprazole', alsoKnownAs: ['aciphex', 'pariet'], atc: ['A02BC04'] },
    { name: 'esomeprazole', alsoKnownAs: ['nexium', 'nexium control', 'emozul', 'guardium'], atc: ['A02BC05'] },
    { name: 'dexlansoprazole', alsoKnownAs: ['dexilant', 'kapidex'], atc: ['A02BC06'] },
  ],
  prevalence: {
    at30: elicited(0.04, 'among the most used of all; many without prescription'),
    at50: elicited(0.12, 'among the most used of all; many without prescription'),
    at70: elicited(0.25, 'among the most used of all; many without prescription'),
  },
  effects: [
    { cause: 'low-magnesium', odds: measured(1.71, [1.33, 2.19], 'srinutta-2019', 'adjusted odds; 2.13 at high dose') },
    { cause: 'low-b12', odds: recalled(1.65, [1.58, 1.73], 'lam-2013', 'two years or more of use') },
  ],
  monitor: ['magnesium', 'vitamin-b12'],
}
