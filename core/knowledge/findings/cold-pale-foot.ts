// A finding: is one foot cold or pale? (F32)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.03, 'one side only, not both')

export const coldPaleFoot: Finding = {
  id: 'cold-pale-foot',
  aliases: ['f32'],
  leak: { under60: leak, over60: leak },
  given: {
    'arterial-disease': judged(0.25, [0.15, 0.4], 'cool skin LR+ 5.9 (4.1-8.6)', ['khan-2006']),
    'limb-ischaemia': judged(0.85, [0.65, 0.95], '.95 in the acute kind, less in the chronic'),
  },
}
