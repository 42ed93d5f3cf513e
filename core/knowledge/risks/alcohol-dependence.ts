// A risk: drinking most days to feel normal, or unable to cut down? (R15)
import { elicited, judged, type Risk } from '../types/index.js'

export const alcoholDependence: Risk = {
  id: 'alcohol-dependence',
  aliases: ['r15'],
  prevalence: judged(0.015, [0.01, 0.04], 'one or two in a hundred'),
  effects: [
    { cause: 'alcohol', probability: elicited(0.98, 'it is part of the definition') },
    { cause: 'low-magnesium', odds: judged(10, [4, 20], 'lost with the urine; low in 30 % of heavy drinkers') },
    { cause: 'low-thiamine', odds: judged(30, [10, 60], '30 to 80 % low in series of dependent drinkers') },
    { cause: 'polyneuropathy', odds: judged(4, [2, 8], 'a poison to nerves') },
    { cause: 'cirrhosis', odds: judged(20, [8, 50], 'years of it') },
  ],
}
