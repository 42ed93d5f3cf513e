// A finding: sore, smooth tongue or cracked corners of the mouth? (F39)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.03, 'dentures and colds')

export const soreTongue: Finding = {
  id: 'sore-tongue',
  aliases: ['f39'],
  leak: { under60: leak, over60: leak },
  given: {
    'low-b12': elicited(0.25, 'a quarter'),
    'low-thiamine': elicited(0.1, 'other B vitamins are low beside it'),
  },
}
