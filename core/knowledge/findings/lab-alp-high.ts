// A result or a sign that a clinician finds: alkaline phosphatase above the normal range (B4-ALP)
import { elicited, judged, measured, type Finding } from '../types/index.js'

export const labAlpHigh: Finding = {
  id: 'lab-alp-high',
  aliases: ['b4-alp'],
  leak: {
    under60: elicited(0.05, 'the top of the range'),
    over60: elicited(0.08, 'healing bones, gallstones'),
  },
  given: {
    osteomalacia: judged(0.88, [0.7, 0.97], 'part of the pattern by definition of the biochemical form', ['bolland-2021']),
    'low-vitamin-d': measured(0.15, [0.08, 0.24], 'shah-2017', 'of people over seventy under 25 nmol/L'),
    cirrhosis: elicited(0.45, 'bile ducts'),
    'kidney-disease': elicited(0.25, 'bone disease of the kidney'),
    dialysis: elicited(0.35, 'bone disease of the kidney'),
    malabsorption: elicited(0.2, 'through bone or liver'),
  },
}
