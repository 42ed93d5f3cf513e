// A warning sign: shaking chills you cannot stop? (X12)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.003, 'rare')

export const rigors: Finding = {
  id: 'rigors',
  aliases: ['x12'],
  leak: { under60: leak, over60: leak },
  given: {},
}
