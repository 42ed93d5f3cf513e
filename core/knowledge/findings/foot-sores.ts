// A finding: foot colour change, sores or slow healing? (F33)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.015, 'rare')

export const footSores: Finding = {
  id: 'foot-sores',
  aliases: ['f33'],
  leak: { under60: leak, over60: leak },
  given: {
    'arterial-disease': judged(0.1, [0.05, 0.2], 'sores LR+ 5.9 (2.6-13.4), discoloured LR+ 2.8 (2.4-3.3)', [
      'khan-2006',
      'crd-khan',
    ]),
    'limb-ischaemia': elicited(0.8, 'dying skin'),
    'venous-insufficiency': elicited(0.2, 'brown skin and ankle ulcers'),
    diabetes: elicited(0.05, 'unfelt injuries'),
  },
}
