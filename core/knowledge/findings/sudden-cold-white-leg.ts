// A warning sign: has one leg or foot suddenly gone cold, white, blue or mottled? (X01)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.001, 'sudden is the word; slow coldness is another question')

export const suddenColdWhiteLeg: Finding = {
  id: 'sudden-cold-white-leg',
  aliases: ['x01'],
  leak: { under60: leak, over60: leak },
  given: {
    'limb-ischaemia': elicited(0.3, 'the acute kind, a third of this node'),
  },
}
