// A warning sign: is the pain far worse than anything you can see, and worse when the toes are pulled? (X05)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.004, 'a cramp is fierce too, but it passes')

export const painOutOfProportion: Finding = {
  id: 'pain-out-of-proportion',
  aliases: ['x05'],
  leak: { under60: leak, over60: leak },
  given: {
    'compartment-syndrome': elicited(0.9, 'severe leg pain in nearly all, and worse on stretch'),
    rhabdomyolysis: elicited(0.25, 'when the muscle swells'),
    'limb-ischaemia': elicited(0.3, 'the acute kind'),
  },
}
