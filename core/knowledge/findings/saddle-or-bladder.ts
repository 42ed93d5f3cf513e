// A finding: numb between the legs, or bladder or bowel trouble that is new? (F50)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(
  0.002,
  'new, with leg pain: rare. Its cause (pressure on the cauda equina) has no node; the urgency rule acts',
)

export const saddleOrBladder: Finding = {
  id: 'saddle-or-bladder',
  aliases: ['f50'],
  leak: { under60: leak, over60: leak },
  given: {},
}
