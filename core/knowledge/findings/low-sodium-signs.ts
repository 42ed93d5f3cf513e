// A finding: headache or feeling sick that came with the cramps? (F59)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.08, 'headaches are common')

export const lowSodiumSigns: Finding = {
  id: 'low-sodium-signs',
  aliases: ['f59'],
  leak: { under60: leak, over60: leak },
  given: {
    'low-sodium': elicited(0.4, 'the brain swells a little'),
  },
}
