// A warning sign: has a leg suddenly become weak or numb? (X01)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.003, 'a leg that was slept on does not count')

export const legWeakNumbSudden: Finding = {
  id: 'leg-weak-numb-sudden',
  aliases: ['x01'],
  leak: { under60: leak, over60: leak },
  given: {
    'limb-ischaemia': elicited(0.25, 'the acute kind'),
    'compartment-syndrome': elicited(0.3, 'nerves in the tight box'),
  },
}
