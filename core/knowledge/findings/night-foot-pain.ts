// A finding: does foot pain at night ease when the foot hangs down? (F17)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.005, 'hardly ever without blocked arteries')

export const nightFootPain: Finding = {
  id: 'night-foot-pain',
  aliases: ['f17'],
  leak: { under60: leak, over60: leak },
  given: {
    'limb-ischaemia': elicited(0.7, 'the classic sign'),
  },
}
