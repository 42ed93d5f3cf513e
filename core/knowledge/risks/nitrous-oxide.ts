// A risk: nitrous oxide (laughing gas), for fun or often? (R31)
import { judged, type Risk } from '../types/index.js'

export const nitrousOxide: Risk = {
  id: 'nitrous-oxide',
  aliases: ['r31'],
  prevalence: judged(0.01, [0.003, 0.03], 'one in a hundred adults, more when young'),
  effects: [{ cause: 'low-b12', odds: judged(50, [15, 100], 'it disables the vitamin, whatever the level') }],
}
