// Older epilepsy tablets: they break vitamin D down, and carbamazepine lowers sodium.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const enzymeInducingAnticonvulsant: MedicineClass = {
  id: 'enzyme-inducing-anticonvulsant',
  aliases: ['enzyme-inducing antiepileptic'],
  atc: ['N03AA', 'N03AB', 'N03AF'],
  ingredients: [
    { name: 'phenytoin', alsoKnownAs: ['dilantin', 'epanutin'], atc: ['N03AB02'] },
    { name: 'phenobarbital', alsoKnownAs: ['phenobarbitone', 'luminal', 'sezaby'], atc: ['N03AA02'] },
    { name: 'primidone', alsoKnownAs: ['mysoline'], atc: ['N03AA03'] },
    {
      name: 'carbamazepine',
      alsoKnownAs: ['tegretol', 'tegretol prolonged release', 'carbatrol', 'equetro', 'epitol', 'curatil', 'carbagen'],
      atc: ['N03AF01'],
    },
    { name: 'oxcarbazepine', alsoKnownAs: ['trileptal', 'oxtellar'], atc: ['N03AF02'] },
    { name: 'eslicarbazepine', alsoKnownAs: ['aptiom', 'zebinix'], atc: ['N03AF04'] },
  ],
  prevalence: {
    at30: elicited(0.003, 'epilepsy and nerve pain'),
    at50: elicited(0.006, 'epilepsy and nerve pain'),
    at70: elicited(0.008, 'epilepsy and nerve pain'),
  },
  effects: [
    { cause: 'low-vitamin-d', odds: judged(2, [1.3, 3], 'table A: the liver breaks vitamin D down faster') },
    { cause: 'osteomalacia', odds: judged(20, [5, 40], 'years of use with little sun; table A') },
    { cause: 'low-calcium', odds: judged(2, [1, 5], 'through vitamin D') },
    { cause: 'low-sodium', odds: judged(3, [1.5, 6], 'carbamazepine and oxcarbazepine') },
    { cause: 'low-b12', odds: judged(1.3, [1, 2], 'phenobarbital and primidone are on the list of risks', ['ng239-2024']) },
  ],
  monitor: ['vitamin-d-25oh', 'calcium-adjusted', 'alp', 'sodium'],
}
