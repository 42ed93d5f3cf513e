// A risk: surgery in twelve weeks, or over three days in bed? (R23)
import { judged, type Risk } from '../types/index.js'

export const surgeryOrBedRest: Risk = {
  id: 'surgery-or-bed-rest',
  aliases: ['r23'],
  prevalence: judged(0.05, [0.03, 0.08], 'an operation or illness in a given three months'),
  effects: [
    {
      cause: 'deep-vein-clot',
      odds: judged(
        5,
        [1.76, 30],
        '1.76 for surgery and 1.98 for lying still among suspected clots; five to thirty against the public',
        ['goodacre-2005'],
      ),
    },
  ],
}
