// A feature of the episode: did it begin within three months of a medicine being started or raised? (F53)
import { elicited, type Descriptor } from '../types/index.js'

export const beganAfterMedicine: Descriptor = {
  id: 'began-after-medicine',
  aliases: ['f53'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.1, 'chance, since half of older people start something in a year'),
    'low-potassium': elicited(0.3, 'a diuretic or laxative is behind many, and then it follows within weeks'),
    drug: elicited(0.65, 'LABA .7, thiazide .6, potassium-sparing .7: the middle'),
    myalgia: elicited(0.25, 'statin muscle .75, inflamed or hypothyroid muscle .10: the mix'),
  },
  otherwise: elicited(0.1, 'one in ten began a medicine about then by chance'),
}
