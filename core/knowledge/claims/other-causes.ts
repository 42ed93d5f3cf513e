// A claim, number 27 of the seed: Other causes are dehydration, too much exercise, medicines and pinched nerves.
import { measured, type Claim } from '../types/index.js'

export const otherCauses: Claim = {
  id: 'other-causes',
  aliases: ['f27'],
  verdict: 'partly',
  sources: ['garrison-2012', 'handa-2022', 'matsumoto-2009', 'hoffman-2015'],
  numbers: [
    measured(2.42, [2.02, 2.89], 'garrison-2012', 'inhaled long-acting bronchodilator'),
    measured(1.48, [1.29, 1.68], 'garrison-2012', 'thiazide-like water tablet'),
  ],
}
