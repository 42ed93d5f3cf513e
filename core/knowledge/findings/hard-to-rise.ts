// A finding: is it hard to rise from a chair or climb stairs? (F09)
import { elicited, judged, measured, type Finding } from '../types/index.js'

export const hardToRise: Finding = {
  id: 'hard-to-rise',
  aliases: ['f09'],
  leak: {
    under60: elicited(0.05, 'knees and weight'),
    over60: elicited(0.15, 'knees, hips and age'),
  },
  given: {
    osteomalacia: measured(0.94, [0.73, 0.99], 'basha-2000', 'of 17 biopsy-proven cases, quoted second-hand'),
    'inflammatory-myopathy': elicited(0.95, 'thighs and hips first'),
    hypothyroidism: measured(0.38, [0.2, 0.58], 'duyff-2000', 'weakness on testing'),
    'low-potassium': judged(0.2, [0.12, 0.6], '.15 when mild, .60 under 2.5 mmol/L; most are mild'),
    'statin-muscle': elicited(0.35, 'thighs ache and tire'),
    'low-vitamin-d': elicited(0.15, 'the reference has .12, below the leak over sixty: set equal to it'),
    'motor-neurone-disease': elicited(0.5, 'when the legs are touched'),
    parkinsonism: elicited(0.4, 'slow to rise'),
  },
}
