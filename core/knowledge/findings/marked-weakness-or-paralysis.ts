// A warning sign: are your muscles so weak that you can hardly move them? (X07)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.002, 'not the leg in a cramp, but the whole of it and for hours')

export const markedWeaknessOrParalysis: Finding = {
  id: 'marked-weakness-or-paralysis',
  aliases: ['x07'],
  leak: { under60: leak, over60: leak },
  given: {
    'low-potassium': judged(0.04, [0.01, 0.15], 'under 2.5 mmol/L only'),
    rhabdomyolysis: elicited(0.15, 'broken muscle'),
    'inflammatory-myopathy': elicited(0.2, 'late'),
  },
}
