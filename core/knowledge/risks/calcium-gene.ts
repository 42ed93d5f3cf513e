// A risk that only the guard asks after: were you born with Williams syndrome or CYP24A1 deficiency?
import { judged, type Risk } from '../types/index.js'

export const calciumGene: Risk = {
  id: 'calcium-gene',
  aliases: [],
  aside: true,
  prevalence: judged(0.0001, [3e-5, 0.0003], 'one in ten thousand and fewer'),
  effects: [],
}
