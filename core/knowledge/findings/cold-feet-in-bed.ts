// A finding: do the legs or feet feel cold in bed? (F55)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = judged(0.35, [0.22, 0.5], '.20 in adults; .35 in weekly crampers whatever the cause, so the leak is raised', [
  'hawke-2013',
])

export const coldFeetInBed: Finding = {
  id: 'cold-feet-in-bed',
  aliases: ['f55'],
  leak: { under60: leak, over60: leak },
  given: {
    'arterial-disease': elicited(0.45, 'less blood'),
    polyneuropathy: elicited(0.35, 'no more than the leak of crampers'),
    hypothyroidism: elicited(0.45, 'the whole body is cold'),
  },
}
