// A feature of the episode: does walking about ease it? (D17)
import { elicited, type Descriptor } from '../types/index.js'

export const walkingRelieves: Descriptor = {
  id: 'walking-relieves',
  aliases: ['d17'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.55, 'standing on it helps half'),
    pregnancy: elicited(0.5, 'as background'),
    exertion: elicited(0.3, 'the tired muscle wants rest'),
    dialysis: elicited(0.4, 'when it can be tried'),
    cirrhosis: elicited(0.45, 'somewhat less than background'),
    tetany: elicited(0.1, 'the mineral is still low'),
    'low-potassium': elicited(0.15, 'weak legs'),
    drug: elicited(0.5, 'as background'),
    neuropathy: elicited(0.4, 'some'),
    stenosis: elicited(0.1, 'walking brings the pain on'),
    claudication: elicited(0.01, 'the reference has 0; a probability may not be nought'),
    'limb-ischaemia': elicited(0.1, 'a few steps help by hanging the foot down'),
    venous: elicited(0.5, 'the calf pump helps'),
    clot: elicited(0.02, 'worse'),
    'restless-legs': elicited(0.9, 'relief while moving is a criterion', ['hening-2009']),
    'motor-neurone': elicited(0.4, 'some'),
    myalgia: elicited(0.05, 'worse'),
    'metabolic-myopathy': elicited(0.1, 'worse, then the second wind'),
    dystonia: elicited(0.25, 'a sensory trick for some'),
  },
  otherwise: elicited(0.35, 'between cramps (often) and pains of walking (never)'),
}
