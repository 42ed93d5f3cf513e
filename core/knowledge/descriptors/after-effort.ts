// A feature of the episode: do they come only during effort or within the hour after it? (D2)
import { elicited, type Descriptor } from '../types/index.js'

export const afterEffort: Descriptor = {
  id: 'after-effort',
  aliases: ['d2'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.03, 'rest in bed is the setting'),
    pregnancy: elicited(0.03, 'no link with effort'),
    exertion: elicited(0.75, 'by definition during or within the hour, the rest come that night'),
    dialysis: elicited(0.02, 'the session is the setting'),
    cirrhosis: elicited(0.05, 'seldom'),
    tetany: elicited(0.05, 'seldom'),
    'low-potassium': elicited(0.1, 'effort moves potassium'),
    drug: elicited(0.05, 'seldom; LABA users exercise too'),
    neuropathy: elicited(0.05, 'seldom'),
    stenosis: elicited(0.1, 'walking brings on the leg pain, the cramp comes at night'),
    claudication: elicited(0.9, 'walking a set distance is the definition'),
    'limb-ischaemia': elicited(0.05, 'it has gone beyond walking pain: pain at rest'),
    venous: elicited(0.03, 'standing, rather than effort'),
    clot: elicited(0.03, 'constant'),
    'restless-legs': elicited(0.01, 'rest brings it on'),
    'motor-neurone': elicited(0.1, 'any use of a weak muscle may do it'),
    myalgia: elicited(0.25, 'exercise worsens statin and hypothyroid muscle'),
    'metabolic-myopathy': elicited(0.95, 'painful contracture within minutes of effort'),
    dystonia: elicited(0.03, 'seldom; exercise-induced dystonia is rare'),
  },
  otherwise: elicited(0.15, 'some link with use is common in any leg pain'),
}
