// A risk: are you on dialysis? (R18)
import { derived, elicited, judged, type Risk } from '../types/index.js'

export const onDialysis: Risk = {
  id: 'on-dialysis',
  aliases: ['r18'],
  prevalence: judged(0.004, [0.002, 0.006], 'the node at seventy, so that a "no" leaves nothing'),
  effects: [
    { cause: 'dialysis', probability: elicited(0.99, 'it is the definition of the node') },
    {
      cause: 'restless-legs',
      odds: derived(4.7, [3, 7], '15 to 24 % in three series against 5 % weekly in adults', ['hd-rls', 'rest']),
    },
    { cause: 'polyneuropathy', odds: judged(4, [2, 8], 'uraemic nerves') },
    { cause: 'low-thiamine', odds: judged(5, [2, 12], 'washed out by the machine') },
    { cause: 'low-calcium', odds: judged(5, [2, 12], 'corrected by the bath in part') },
  ],
}
