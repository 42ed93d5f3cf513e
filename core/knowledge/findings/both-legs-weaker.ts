// A warning sign: are both legs quickly getting weaker? (X04)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.002, 'pressure on the cauda equina has no node; the urgency rule acts')

export const bothLegsWeaker: Finding = {
  id: 'both-legs-weaker',
  aliases: ['x04'],
  leak: { under60: leak, over60: leak },
  given: {},
}
