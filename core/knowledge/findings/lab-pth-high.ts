// A result or a sign that a clinician finds: parathyroid hormone above the normal range (B4-PTH)
import { elicited, judged, measured, type Finding } from '../types/index.js'

export const labPthHigh: Finding = {
  id: 'lab-pth-high',
  aliases: ['b4-pth'],
  leak: {
    under60: elicited(0.08, 'winter vitamin D'),
    over60: elicited(0.15, 'ageing kidneys'),
  },
  given: {
    osteomalacia: judged(0.93, [0.75, 0.99], 'part of the pattern by definition of the biochemical form', ['bolland-2021']),
    'low-vitamin-d': measured(0.37, [0.27, 0.48], 'shah-2017', 'of people over seventy under 25 nmol/L'),
    'low-calcium': elicited(0.6, 'the glands answer, unless they are the fault'),
    'kidney-disease': elicited(0.8, 'phosphate stays, calcitriol falls'),
    dialysis: elicited(0.85, 'the same, further on'),
    malabsorption: elicited(0.3, 'through vitamin D'),
  },
}
