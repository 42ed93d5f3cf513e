// A warning sign: double vision, or eyes that jump or will not move together? (X18)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.005, 'rare')

export const eyeMovementTrouble: Finding = {
  id: 'eye-movement-trouble',
  aliases: ['x18'],
  leak: { under60: leak, over60: leak },
  given: {
    'low-thiamine': judged(0.12, [0.05, 0.3], 'part of Wernicke, where fewer than a third show it'),
  },
}
