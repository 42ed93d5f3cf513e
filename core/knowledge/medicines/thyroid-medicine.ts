// Antithyroid tablets and T3: a fast fall of thyroid hormone brings cramps in the first weeks.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const thyroidMedicine: MedicineClass = {
  id: 'thyroid-medicine',
  aliases: ['antithyroid drug'],
  atc: ['H03B', 'H03AA02', 'H03AA03'],
  ingredients: [
    { name: 'carbimazole', alsoKnownAs: ['neo-mercazole'], atc: ['H03BB01'] },
    { name: 'thiamazole', alsoKnownAs: ['methimazole', 'tapazole'], atc: ['H03BB02'] },
    { name: 'propylthiouracil', alsoKnownAs: ['ptu'], atc: ['H03BA02'] },
    { name: 'liothyronine', alsoKnownAs: ['cytomel', 'tertroxin', 'triiodothyronine', 't3 tablets'], atc: ['H03AA02'] },
    { name: 'levothyroxine with liothyronine', alsoKnownAs: ['liotrix', 'thyrolar'], atc: ['H03AA03'] },
  ],
  prevalence: {
    at30: elicited(0.002, 'overactive thyroid; a course lasts about a year and a half'),
    at50: elicited(0.003, 'overactive thyroid; a course lasts about a year and a half'),
    at70: elicited(0.003, 'overactive thyroid; a course lasts about a year and a half'),
  },
  relativeRisk: judged(
    1.4,
    [1, 3],
    'about three in the first three months, a fifth of the time on it; averaged and pulled toward 1',
  ),
  effects: [{ cause: 'hypothyroidism', odds: judged(4, [2, 8], 'the dose overshoots in some; blood tests follow it') }],
  monitor: ['tsh', 'free-t4', 'ck'],
}
