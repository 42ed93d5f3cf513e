// A result or a sign that a clinician finds: CRP (inflammation) above the normal range (B4-CRP)
import { elicited, type Finding } from '../types/index.js'

export const labCrpHigh: Finding = {
  id: 'lab-crp-high',
  aliases: ['b4-crp'],
  leak: {
    under60: elicited(0.15, 'weight and colds'),
    over60: elicited(0.2, 'weight and joints'),
  },
  given: {
    'inflammatory-myopathy': elicited(0.45, 'less than one would think'),
    'deep-vein-clot': elicited(0.5, 'a clot inflames'),
    rhabdomyolysis: elicited(0.45, 'broken muscle'),
    'limb-ischaemia': elicited(0.6, 'dying or infected skin'),
    malabsorption: elicited(0.25, 'active bowel inflammation'),
    cirrhosis: elicited(0.3, 'low-grade'),
    dialysis: elicited(0.45, 'low-grade'),
    'kidney-disease': elicited(0.3, 'low-grade'),
  },
}
