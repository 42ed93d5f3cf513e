// A finding: do the shins, ribs or hips hurt when pressed? (F36)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.03, 'rare on pressing')

export const bonePain: Finding = {
  id: 'bone-pain',
  aliases: ['f36'],
  leak: { under60: leak, over60: leak },
  given: {
    osteomalacia: judged(0.9, [0.73, 0.98], 'bone tenderness 88 %, bone pain with weakness 94 %', ['basha-2000']),
    'low-vitamin-d': elicited(0.1, 'without osteomalacia, little'),
    'kidney-disease': elicited(0.15, 'bone disease of the kidney'),
  },
}
