// A risk: an injection or tablet for osteoporosis?
import { judged, type Risk } from '../types/index.js'

export const osteoporosisTreatment: Risk = {
  id: 'osteoporosis-treatment',
  aliases: [],
  prevalence: judged(0.03, [0.02, 0.06], 'rises with age'),
  effects: [
    {
      cause: 'low-calcium',
      odds: judged(
        2,
        [1, 5],
        'ten to twenty for denosumab or zoledronate with weak kidneys or low vitamin D, which the medicine list carries',
      ),
    },
  ],
}
