// Hypoparathyroidism: too little parathyroid hormone, mostly after neck surgery. It cramps only by lowering calcium.
import type { Cause } from '../types/index.js'
import { derived, judged } from '../types/index.js'

export const hypoparathyroidism: Cause = {
  id: 'hypoparathyroidism',
  aliases: ['hypopt', 'underactive parathyroid', 'low parathyroid hormone', 'low pth'],
  type: 'disease',
  prior: {
    at30: derived(0.00015, [0.00006, 0.0003], '6.4 to 37 per 100 000 over all ages; fewer operations before 30', [
      'bjornsdottir-2022',
      'cating-2014',
    ]),
    at50: derived(0.00025, [0.00008, 0.0004], '6.4 to 37 per 100 000', ['bjornsdottir-2022', 'cating-2014']),
    at70: derived(0.0003, [0.0001, 0.0005], '6.4 to 37 per 100 000; more operations lie behind', [
      'bjornsdottir-2022',
      'cating-2014',
    ]),
  },
  female: judged(2.5, [1.5, 4], 'thyroid surgery, its main source, is mostly in women'),
  processes: [],
  reversibility: judged(
    0.8,
    [0.6, 0.92],
    'cramps ease when calcium is held in range, though surveys of the treated still report them',
    ['hadker-2014'],
  ),
  treatmentEvidence: judged(0.7, [0.5, 0.9], 'calcium and active vitamin D are standard; trials measured calcium, not cramps'),
  stakes: judged(8, [6, 9.5], 'as for low calcium'),
  confirm: ['pth', 'calcium-adjusted', 'phosphate', 'magnesium'],
  actions: ['blood-tests', 'calcium-treatment', 'same-day-care', 'see-doctor-soon'],
}
