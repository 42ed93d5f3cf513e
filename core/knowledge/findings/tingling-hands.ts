// A finding: do both hands tingle? (F04)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.05, 'sleeping on them aside')

export const tinglingHands: Finding = {
  id: 'tingling-hands',
  aliases: ['f04'],
  leak: { under60: leak, over60: leak },
  given: {
    'low-calcium': elicited(0.5, 'fingers and mouth together'),
    hyperventilation: elicited(0.7, 'within minutes of overbreathing'),
    'low-b12': elicited(0.4, 'after the feet'),
    hypothyroidism: elicited(0.35, 'carpal tunnel in 29 %', ['duyff-2000']),
    polyneuropathy: elicited(0.25, 'after the feet, in longer illness'),
  },
}
