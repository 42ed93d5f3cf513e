// A feature of the episode: is it set off by pointing the toes, turning in bed or tight sheets? (D26)
import { elicited, type Descriptor } from '../types/index.js'

export const setOffByPointingToes: Descriptor = {
  id: 'set-off-by-pointing-toes',
  aliases: ['d26'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.55, 'a shortened calf is the usual trigger'),
    pregnancy: elicited(0.5, 'as background'),
    exertion: elicited(0.4, 'a tired muscle in a short position'),
    dialysis: elicited(0.35, 'feet under blankets'),
    cirrhosis: elicited(0.35, 'less than background'),
    tetany: elicited(0.2, 'needs no trigger'),
    'low-potassium': elicited(0.15, 'needs no trigger'),
    drug: elicited(0.45, 'as background'),
    neuropathy: elicited(0.4, 'somewhat'),
    stenosis: elicited(0.35, 'somewhat'),
    claudication: elicited(0.01, 'the reference has 0; a probability may not be nought'),
    'limb-ischaemia': elicited(0.05, 'the weight of sheets hurts'),
    venous: elicited(0.05, 'no trigger'),
    clot: elicited(0.01, 'constant'),
    'restless-legs': elicited(0.01, 'rest is the trigger'),
    'motor-neurone': elicited(0.45, 'any short contraction'),
    myalgia: elicited(0.03, 'no trigger'),
    'metabolic-myopathy': elicited(0.03, 'effort is the trigger'),
    dystonia: elicited(0.2, 'a voluntary move may start it'),
  },
  otherwise: elicited(0.25, 'between cramps and aches'),
}
