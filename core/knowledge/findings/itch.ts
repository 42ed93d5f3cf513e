// A finding: do you itch all over? (F47)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.06, 'dry skin')

export const itch: Finding = {
  id: 'itch',
  aliases: ['f47'],
  leak: { under60: leak, over60: leak },
  given: {
    'kidney-disease': elicited(0.35, 'a third'),
    dialysis: elicited(0.45, 'nearly half'),
    cirrhosis: elicited(0.35, 'bile salts'),
  },
}
