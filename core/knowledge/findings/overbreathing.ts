// A finding: do you have spells of overbreathing or panic? (F23)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.06, 'about one in sixteen adults')

export const overbreathing: Finding = {
  id: 'overbreathing',
  aliases: ['f23'],
  leak: { under60: leak, over60: leak },
  given: {
    hyperventilation: elicited(0.9, 'by definition'),
  },
}
