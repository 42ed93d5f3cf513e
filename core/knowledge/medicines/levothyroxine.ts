// Levothyroxine: right dose, no cramps; the dose is what to check.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const levothyroxine: MedicineClass = {
  id: 'levothyroxine',
  aliases: [],
  atc: ['H03AA01', 'H03AA05', 'H03AA03'],
  ingredients: [
    {
      name: 'levothyroxine',
      alsoKnownAs: [
        'thyroxine',
        'synthroid',
        'eltroxin',
        'levoxyl',
        'unithroid',
        'tirosint',
        'euthyrox',
        'vencamil',
        'levothyroxine sodium',
        'l-thyroxine',
      ],
      atc: ['H03AA01'],
    },
    {
      name: 'desiccated thyroid',
      alsoKnownAs: ['armour thyroid', 'np thyroid', 'nature-throid', 'thyroid extract'],
      atc: ['H03AA05'],
    },
    { name: 'levothyroxine with liothyronine', alsoKnownAs: ['liotrix', 'thyrolar'], atc: ['H03AA03'] },
  ],
  prevalence: {
    at30: elicited(0.015, 'underactive thyroid; mostly women'),
    at50: elicited(0.05, 'underactive thyroid; mostly women'),
    at70: elicited(0.1, 'underactive thyroid; mostly women'),
  },
  effects: [
    {
      cause: 'hypothyroidism',
      probability: judged(0.2, [0.08, 0.5], 'low right now: most who are treated are in range, many are not quite', [
        'canaris-2000',
      ]),
    },
  ],
  monitor: ['tsh', 'free-t4'],
}
