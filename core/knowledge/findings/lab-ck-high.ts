// A result or a sign that a clinician finds: CK (muscle enzyme) above the normal range (B4-CK)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.1, 'above the upper limit after cramps or exercise in one in ten')

export const labCkHigh: Finding = {
  id: 'lab-ck-high',
  aliases: ['b4-ck'],
  leak: { under60: leak, over60: leak },
  given: {
    rhabdomyolysis: elicited(0.98, 'over five times the limit by definition', ['merck-manual']),
    'inflammatory-myopathy': elicited(0.92, 'five to ten times the limit, now and then normal'),
    'metabolic-myopathy': elicited(0.92, 'raised even at rest'),
    'statin-muscle': elicited(0.4, 'most statin aches have a normal CK'),
    hypothyroidism: elicited(0.6, 'often raised, and falls with treatment'),
    'motor-neurone-disease': elicited(0.45, 'mildly'),
    exertion: elicited(0.45, 'days after hard work'),
    'compartment-syndrome': elicited(0.8, 'starved muscle leaks'),
    'cramp-fasciculation': elicited(0.25, 'mildly'),
    'low-potassium': elicited(0.15, 'severe only'),
  },
}
