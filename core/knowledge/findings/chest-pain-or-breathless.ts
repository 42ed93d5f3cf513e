// A finding: chest pain or sudden breathlessness? (F51)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.01, 'rare on the day of asking')

export const chestPainOrBreathless: Finding = {
  id: 'chest-pain-or-breathless',
  aliases: ['f51'],
  leak: { under60: leak, over60: leak },
  given: {
    'deep-vein-clot': judged(0.2, [0.08, 0.35], '.35 once a piece has gone to the lung, less before'),
  },
}
