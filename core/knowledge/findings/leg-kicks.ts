// A finding: does a bed partner see repeated kicks? (F19)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.1, 'one in ten kicks; the strongest companion of frequent cramps', ['grandner-2017'])

export const legKicks: Finding = {
  id: 'leg-kicks',
  aliases: ['f19'],
  leak: { under60: leak, over60: leak },
  given: {
    'periodic-limb-movements': elicited(0.85, 'the definition, if someone watches'),
    'restless-legs': elicited(0.8, 'four in five'),
  },
}
