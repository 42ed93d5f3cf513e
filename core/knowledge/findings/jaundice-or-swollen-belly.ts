// A finding: yellow eyes, swollen belly or spider marks? (F46)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.003, 'rare')

export const jaundiceOrSwollenBelly: Finding = {
  id: 'jaundice-or-swollen-belly',
  aliases: ['f46'],
  leak: { under60: leak, over60: leak },
  given: {
    cirrhosis: judged(0.45, [0.3, 0.6], 'fluid in the belly in 41 % of a cramp trial', ['tapper-2022']),
  },
}
