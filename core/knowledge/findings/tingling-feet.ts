// A finding: do the feet or legs tingle, with pins and needles? (F02)
import { elicited, judged, type Finding } from '../types/index.js'

export const tinglingFeet: Finding = {
  id: 'tingling-feet',
  aliases: ['f02'],
  leak: {
    under60: judged(
      0.2,
      [0.1, 0.3],
      '.08 in the reference; weekly crampers report it more, odds ratio 4.1 (1.6-10.3), so the leak is raised for those who ask',
      ['hawke-2013'],
    ),
    over60: judged(0.3, [0.2, 0.4], '.15 in the reference, about .30 in weekly crampers whatever the cause', ['hawke-2013']),
  },
  given: {
    polyneuropathy: elicited(0.65, 'the longest nerves go first'),
    'low-b12': elicited(0.6, 'tingling is the commonest nerve complaint', ['healton-1991']),
    'spinal-nerve-compression': elicited(0.5, 'root pressure'),
    'low-calcium': elicited(0.5, 'nerves fire by themselves'),
    'low-thiamine': elicited(0.5, 'dry beriberi is a neuropathy'),
    'kidney-disease': elicited(0.3, 'the reference has .25, below the leak of crampers over sixty: set equal to it'),
    hypothyroidism: elicited(0.3, 'nerve and carpal tunnel trouble; no more than the leak of crampers over sixty'),
  },
}
