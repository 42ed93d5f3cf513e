// A risk: work or sport in the heat? (R26)
import { judged, type Risk } from '../types/index.js'

export const heat: Risk = {
  id: 'heat',
  aliases: ['r26'],
  prevalence: judged(0.08, [0.04, 0.2], 'in a given month'),
  effects: [
    {
      cause: 'heat-salt-loss',
      odds: judged(8, [4, 20], 'the reference has four for heat or load alike; without heat this cause falls away'),
    },
    { cause: 'dehydration', odds: judged(4, [2, 8], "the reference's figure") },
    { cause: 'rhabdomyolysis', odds: judged(3, [1, 10], 'one of its settings') },
  ],
}
