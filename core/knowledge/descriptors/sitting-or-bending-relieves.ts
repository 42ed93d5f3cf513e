// A feature of the episode: is sitting down or leaning forward the only thing that relieves it? (D19, F15, F16)
import { elicited, type Descriptor } from '../types/index.js'

export const sittingOrBendingRelieves: Descriptor = {
  id: 'sitting-or-bending-relieves',
  aliases: ['d19', 'f15', 'f16'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.05, 'standing on it is what helps'),
    pregnancy: elicited(0.05, 'as background'),
    exertion: elicited(0.05, 'stretch is what helps'),
    dialysis: elicited(0.05, 'as background'),
    cirrhosis: elicited(0.05, 'as background'),
    tetany: elicited(0.05, 'as background'),
    'low-potassium': elicited(0.05, 'as background'),
    drug: elicited(0.05, 'as background'),
    neuropathy: elicited(0.05, 'posture does not matter to it'),
    stenosis: elicited(0.75, 'no pain when seated LR+ 7.4, eased by bending LR+ 6.4; asked as one', ['suri-2010']),
    claudication: elicited(0.05, 'standing still is enough'),
    'limb-ischaemia': elicited(0.15, 'sitting up hangs the foot down'),
    venous: elicited(0.05, 'raising does, bending does not'),
    clot: elicited(0.02, 'nothing does'),
    'restless-legs': elicited(0.01, 'sitting brings it on'),
    'motor-neurone': elicited(0.05, 'as background'),
    myalgia: elicited(0.1, 'rest of any kind'),
    'metabolic-myopathy': elicited(0.1, 'rest of any kind'),
    dystonia: elicited(0.05, 'as background'),
  },
  otherwise: elicited(0.08, 'the trolley sign in leg pain of other kinds is about 8 %'),
}
