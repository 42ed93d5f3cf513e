// A feature of the episode: does hanging the leg out of bed relieve it? (D20)
import { elicited, type Descriptor } from '../types/index.js'

export const hangingLegRelieves: Descriptor = {
  id: 'hanging-leg-relieves',
  aliases: ['d20'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.08, 'a foot on a cold floor is a home remedy'),
    pregnancy: elicited(0.05, 'a little'),
    exertion: elicited(0.02, 'not tried'),
    dialysis: elicited(0.05, 'a little'),
    cirrhosis: elicited(0.05, 'a little'),
    tetany: elicited(0.02, 'no reason to'),
    'low-potassium': elicited(0.02, 'no reason to'),
    drug: elicited(0.08, 'as background'),
    neuropathy: elicited(0.08, 'cool air on a burning foot'),
    stenosis: elicited(0.1, 'sitting up bends the back'),
    claudication: elicited(0.05, 'walking pain only'),
    'limb-ischaemia': elicited(0.7, 'gravity brings blood: the classic sign'),
    venous: elicited(0.01, 'worse'),
    clot: elicited(0.01, 'worse'),
    'restless-legs': elicited(0.1, 'getting up helps'),
    'motor-neurone': elicited(0.05, 'as background'),
    myalgia: elicited(0.02, 'no reason to'),
    'metabolic-myopathy': elicited(0.01, 'effort only'),
    dystonia: elicited(0.05, 'standing on it helps a few'),
  },
  otherwise: elicited(0.06, 'a foot on a cold floor helps a few of any kind'),
}
