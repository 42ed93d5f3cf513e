// A warning sign: is there hot, red skin that spreads, or blisters? (X12)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.005, 'skin infection has no node; the urgency rule acts')

export const hotSpreadingSkin: Finding = {
  id: 'hot-spreading-skin',
  aliases: ['x12'],
  leak: { under60: leak, over60: leak },
  given: {},
}
