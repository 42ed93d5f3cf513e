// A risk: work or sport in the heat? (R26)
import { judged, type Risk } from '../types/index.js'

export const heat: Risk = {
  id: 'heat',
  aliases: ['r26'],
  prevalence: judged(0.1, [0.05, 0.2], 'in a given month; high enough that a "no" leaves nothing'),
  effects: [
    {
      cause: 'heat-salt-loss',
      probability: judged(
        0.2,
        [0.05, 0.4],
        'the reference has fourfold odds; hard work in heat is the node itself, and without heat it falls away',
      ),
    },
    { cause: 'dehydration', odds: judged(4, [2, 8], "the reference's figure") },
    { cause: 'rhabdomyolysis', odds: judged(3, [1, 10], 'one of its settings') },
  ],
}
