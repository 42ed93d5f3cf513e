// A finding: are you tired most days? (F11)
import { elicited, judged, measured, type Finding } from '../types/index.js'

const leak = judged(0.3, [0.2, 0.45], 'three in ten adults; .42 among Danish controls asked the same way', ['carle-2014'])

export const fatigue: Finding = {
  id: 'fatigue',
  aliases: ['f11'],
  leak: { under60: leak, over60: leak },
  given: {
    hypothyroidism: measured(0.81, [0.75, 0.86], 'carle-2014', 'of newly found overt cases'),
    'low-b12': elicited(0.65, 'the commonest complaint'),
    'kidney-disease': elicited(0.6, 'the commonest complaint'),
    dialysis: elicited(0.75, 'after sessions above all'),
    cirrhosis: elicited(0.75, 'three quarters'),
    'low-potassium': elicited(0.55, 'muscle and gut slow down'),
    'adrenal-insufficiency': elicited(0.95, 'nearly all'),
    'widespread-pain': elicited(0.95, 'part of the picture'),
    'low-sodium': elicited(0.45, 'vague'),
    'low-vitamin-d': elicited(0.35, 'little above the leak: it makes few people tired'),
  },
}
