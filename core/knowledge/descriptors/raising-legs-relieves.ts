// A feature of the episode: does raising the legs relieve it? (D21)
import { elicited, type Descriptor } from '../types/index.js'

export const raisingLegsRelieves: Descriptor = {
  id: 'raising-legs-relieves',
  aliases: ['d21'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.05, 'stretch, rather than height'),
    pregnancy: elicited(0.1, 'swelling eases'),
    exertion: elicited(0.05, 'stretch, rather than height'),
    dialysis: elicited(0.03, 'legs are up already'),
    cirrhosis: elicited(0.05, 'little'),
    tetany: elicited(0.02, 'no reason to'),
    'low-potassium': elicited(0.02, 'no reason to'),
    drug: elicited(0.05, 'little'),
    neuropathy: elicited(0.05, 'little'),
    stenosis: elicited(0.05, 'hips bent, back eased'),
    claudication: elicited(0.01, 'the reference has 0; a probability may not be nought'),
    'limb-ischaemia': elicited(0.02, 'raising drains the foot and makes it worse'),
    venous: elicited(0.7, 'the definition'),
    clot: elicited(0.2, 'swelling eases a little'),
    'restless-legs': elicited(0.03, 'lying still brings it on'),
    'motor-neurone': elicited(0.03, 'no reason to'),
    myalgia: elicited(0.05, 'rest'),
    'metabolic-myopathy': elicited(0.02, 'no reason to'),
    dystonia: elicited(0.03, 'no reason to'),
  },
  otherwise: elicited(0.1, 'putting the feet up eases many a tired leg'),
}
