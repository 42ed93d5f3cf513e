// A warning sign: very hot, and collapsed or confused after heat or effort? (X10)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.0005, 'heat stroke; the urgency rule acts')

export const hotCollapsed: Finding = {
  id: 'hot-collapsed',
  aliases: ['x10'],
  leak: { under60: leak, over60: leak },
  given: {
    'heat-salt-loss': elicited(0.03, 'a few go on to heat stroke'),
  },
}
