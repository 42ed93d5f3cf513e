// A finding: can you not pull the foot up past a right angle? (F58)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = judged(0.3, [0.18, 0.45], '.20 in adults; .30 in weekly crampers, with no effect of its own', ['hawke-2013'])

export const tightCalf: Finding = {
  id: 'tight-calf',
  aliases: ['f58'],
  leak: { under60: leak, over60: leak },
  given: {
    inactivity: elicited(0.5, 'unused muscle shortens'),
  },
}
