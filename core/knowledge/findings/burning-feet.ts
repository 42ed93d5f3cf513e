// A finding: do the feet burn, worse at night? (F20)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.03, 'rare without a nerve cause')

export const burningFeet: Finding = {
  id: 'burning-feet',
  aliases: ['f20'],
  leak: { under60: leak, over60: leak },
  given: {
    polyneuropathy: elicited(0.4, 'small fibres'),
    'low-thiamine': elicited(0.45, 'the old name was burning feet'),
    diabetes: elicited(0.12, 'early small-fibre trouble'),
    'low-b12': elicited(0.15, 'less than tingling'),
    alcohol: elicited(0.1, 'small fibres'),
    'restless-legs': elicited(0.15, 'some call it burning'),
  },
}
