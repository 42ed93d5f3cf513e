// Insulin and sulfonylureas: low sugar at night may come with cramps; they also mark diabetes.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const insulinOrSulfonylurea: MedicineClass = {
  id: 'insulin-or-sulfonylurea',
  aliases: ['sulphonylurea', 'glinide'],
  atc: ['A10A', 'A10BB', 'A10BD02', 'A10BX02', 'A10BX03'],
  ingredients: [
    { name: 'metformin with glibenclamide', alsoKnownAs: ['glucovance', 'metformin with glyburide'], atc: ['A10BD02'] },
    { name: 'metformin with glipizide', alsoKnownAs: ['metaglip'], atc: ['A10BD02'] },
    {
      name: 'insulin glargine',
      alsoKnownAs: ['lantus', 'toujeo', 'basaglar', 'abasaglar', 'semglee', 'rezvoglar'],
      atc: ['A10AE04'],
    },
    { name: 'insulin detemir', alsoKnownAs: ['levemir'], atc: ['A10AE05'] },
    { name: 'insulin degludec', alsoKnownAs: ['tresiba'], atc: ['A10AE06'] },
    { name: 'insulin aspart', alsoKnownAs: ['novorapid', 'novolog', 'fiasp', 'trurapi'], atc: ['A10AB05'] },
    { name: 'insulin lispro', alsoKnownAs: ['humalog', 'admelog', 'lyumjev'], atc: ['A10AB04'] },
    { name: 'insulin glulisine', alsoKnownAs: ['apidra'], atc: ['A10AB06'] },
    {
      name: 'human insulin',
      alsoKnownAs: ['insulin', 'actrapid', 'humulin', 'humulin r', 'novolin', 'humulin s', 'insuman', 'regular insulin'],
      atc: ['A10AB01'],
    },
    {
      name: 'isophane insulin',
      alsoKnownAs: ['nph insulin', 'humulin i', 'humulin n', 'insulatard', 'novolin n'],
      atc: ['A10AC01'],
    },
    {
      name: 'mixed insulin',
      alsoKnownAs: ['novomix', 'novomix 30', 'humulin m3', 'humalog mix', 'humalog mix25', 'novolog mix'],
      atc: ['A10AD'],
    },
    { name: 'insulin degludec with liraglutide', alsoKnownAs: ['xultophy'], atc: ['A10AE56'] },
    { name: 'insulin glargine with lixisenatide', alsoKnownAs: ['suliqua', 'soliqua'], atc: ['A10AE54'] },
    { name: 'gliclazide', alsoKnownAs: ['diamicron', 'zicron', 'dacadis', 'laaglyda', 'diamicron mr'], atc: ['A10BB09'] },
    { name: 'glimepiride', alsoKnownAs: ['amaryl', 'niddaryl'], atc: ['A10BB12'] },
    {
      name: 'glibenclamide',
      alsoKnownAs: ['glyburide', 'micronase', 'glynase', 'diabeta', 'daonil', 'euglucon'],
      atc: ['A10BB01'],
    },
    { name: 'glipizide', alsoKnownAs: ['glucotrol', 'minodiab', 'glibenese'], atc: ['A10BB07'] },
    { name: 'tolbutamide', alsoKnownAs: ['orinase', 'rastinon'], atc: ['A10BB03'] },
    { name: 'repaglinide', alsoKnownAs: ['prandin', 'novonorm', 'enyglid'], atc: ['A10BX02'] },
    { name: 'nateglinide', alsoKnownAs: ['starlix'], atc: ['A10BX03'] },
  ],
  prevalence: {
    at30: elicited(0.008, 'diabetes'),
    at50: elicited(0.03, 'diabetes'),
    at70: elicited(0.07, 'diabetes'),
  },
  relativeRisk: judged(1.15, [1, 1.5], 'sugar lows at night and potassium moving into cells; 1.2 pulled toward 1, no trial'),
  effects: [
    { cause: 'low-potassium', odds: judged(1.2, [1, 2], 'insulin moves it into the cells for some hours') },
    { cause: 'diabetes', probability: judged(0.98, [0.95, 0.995], 'they have no other use') },
  ],
  monitor: ['glucose', 'hba1c'],
}
