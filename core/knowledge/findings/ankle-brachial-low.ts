// A result or a sign that a clinician finds: ankle pressure index of 0.90 or less (B4-ABI)
import { elicited, judged, type Finding } from '../types/index.js'

export const ankleBrachialLow: Finding = {
  id: 'ankle-brachial-low',
  aliases: ['b4-abi'],
  leak: {
    under60: elicited(0.04, 'specificity about .9 comes from people sent for the test, who are older'),
    over60: elicited(0.1, 'specificity about .9, from memory'),
  },
  given: {
    'arterial-disease': judged(0.75, [0.6, 0.9], 'sensitivity about .75, from memory; stiff arteries hide the rest'),
    'limb-ischaemia': elicited(0.95, 'under 0.40 by definition'),
  },
}
