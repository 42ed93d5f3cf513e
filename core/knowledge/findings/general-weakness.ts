// A finding: is the whole body weak? (F10)
import { elicited, measured, type Finding } from '../types/index.js'

const leak = elicited(0.06, 'tired people say tired, rather than weak')

export const generalWeakness: Finding = {
  id: 'general-weakness',
  aliases: ['f10'],
  leak: { under60: leak, over60: leak },
  given: {
    'low-potassium': elicited(0.4, 'muscle cannot recharge'),
    'low-magnesium': elicited(0.25, 'with the low potassium it brings'),
    'low-sodium': elicited(0.3, 'vague weakness'),
    'adrenal-insufficiency': elicited(0.9, 'nearly all'),
    rhabdomyolysis: elicited(0.6, 'broken muscle'),
    cirrhosis: elicited(0.5, 'wasting'),
    'low-thiamine': elicited(0.6, 'weakness and falls in three quarters of a hospital series', ['mates-2021']),
    hypothyroidism: measured(0.38, [0.25, 0.55], 'duyff-2000', 'weakness in 38 % of the newly found; interval ours'),
    osteomalacia: elicited(0.7, 'with the pain'),
  },
}
