// A finding: have you lost weight without trying? (F48)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.03, 'rare')

export const weightLoss: Finding = {
  id: 'weight-loss',
  aliases: ['f48'],
  leak: { under60: leak, over60: leak },
  given: {
    'motor-neurone-disease': elicited(0.35, 'muscle and swallowing'),
    'adrenal-insufficiency': elicited(0.9, 'nearly all'),
    malabsorption: elicited(0.4, 'food passes through'),
    'eating-disorder': elicited(0.6, 'though "without trying" hides some'),
    diabetes: elicited(0.1, 'when sugar is uncontrolled'),
  },
}
