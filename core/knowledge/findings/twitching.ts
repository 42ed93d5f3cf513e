// A finding: do muscles twitch under the skin? (F06)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = judged(
  0.35,
  [0.2, 0.5],
  '.12 in the reference for adults; .35 in weekly crampers whatever the cause (odds ratio 4.6), so the leak is raised',
  ['hawke-2013'],
)

export const twitching: Finding = {
  id: 'twitching',
  aliases: ['f06'],
  leak: { under60: leak, over60: leak },
  given: {
    'cramp-fasciculation': elicited(0.95, 'by definition'),
    'motor-neurone-disease': judged(0.75, [0.56, 0.9], '56 % report it themselves, more have it on examination', [
      'raymond-2019',
    ]),
    'low-magnesium': elicited(0.35, 'no more than the leak of crampers'),
    'low-calcium': elicited(0.35, 'the reference has .25, below the leak of crampers: set equal to it'),
    polyneuropathy: elicited(0.35, 'the reference has .30, below the leak of crampers: set equal to it'),
    'spinal-nerve-compression': elicited(
      0.35,
      'the reference has .25 for a single root, below the leak of crampers: set equal to it',
    ),
    laba: elicited(0.35, 'the reference has .10, below the leak of crampers: set equal to it'),
    alcohol: elicited(0.35, 'the reference has .15, below the leak of crampers: set equal to it'),
  },
}
