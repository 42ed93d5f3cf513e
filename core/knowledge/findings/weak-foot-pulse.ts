// A finding: did a clinician find a weak or absent foot pulse? (F34)
import { elicited, judged, type Finding } from '../types/index.js'

export const weakFootPulse: Finding = {
  id: 'weak-foot-pulse',
  aliases: ['f34'],
  leak: {
    under60: elicited(0.05, 'one artery is missing by birth in some'),
    over60: judged(0.12, [0.05, 0.2], 'raised from .05 so that the ratio is not far from the published LR+ 4.7 (2.2-9.9)', [
      'khan-2006',
    ]),
  },
  given: {
    'arterial-disease': judged(0.7, [0.55, 0.85], 'any pulse abnormality LR+ 4.7, none LR- 0.38', ['khan-2006']),
    'limb-ischaemia': elicited(0.92, "pulseless is one of the six Ps; not in the reference's row"),
  },
}
