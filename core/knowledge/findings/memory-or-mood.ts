// A finding: has memory or mood changed? (F41)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.15, 'one in seven')

export const memoryOrMood: Finding = {
  id: 'memory-or-mood',
  aliases: ['f41'],
  leak: { under60: leak, over60: leak },
  given: {
    'low-b12': elicited(0.3, 'a third'),
    hypothyroidism: elicited(0.35, 'slow thinking, low mood'),
    'widespread-pain': elicited(0.6, 'part of the picture'),
    parkinsonism: elicited(0.4, 'low mood is early'),
    cirrhosis: elicited(0.3, 'fog of the liver'),
    'low-thiamine': elicited(0.4, 'memory first'),
  },
}
