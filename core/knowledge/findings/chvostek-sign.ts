// A result or a sign that a clinician finds: did the lip twitch when the cheek was tapped? (B4-CHVOSTEK)
import { elicited, recalled, type Finding } from '../types/index.js'

const leak = recalled(0.25, [0.1, 0.3], 'jesus-2012', 'of people with normal calcium')

export const chvostekSign: Finding = {
  id: 'chvostek-sign',
  aliases: ['b4-chvostek'],
  leak: { under60: leak, over60: leak },
  given: {
    'low-calcium': recalled(0.71, [0.5, 0.8], 'jesus-2012', '29 % of those with low calcium do not twitch'),
    osteomalacia: elicited(0.25, '6 to 12 % in a small series, below the leak: set equal to it', ['basha-2000']),
  },
}
