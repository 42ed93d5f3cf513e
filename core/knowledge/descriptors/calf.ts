// A feature of the episode: is it in the calf? (D10)
import { elicited, measured, type Descriptor } from '../types/index.js'

export const calf: Descriptor = {
  id: 'calf',
  aliases: ['d10'],
  kind: 'yes-no',
  given: {
    idiopathic: measured(0.8, [0.72, 0.86], 'maisonneuve-2016', 'of French patients over sixty with cramps'),
    pregnancy: elicited(0.85, 'calf, nearly always'),
    exertion: measured(0.54, [0.43, 0.64], 'hoffman-2015', 'of crampers in a 161 km run'),
    dialysis: elicited(0.7, 'calf and foot'),
    cirrhosis: elicited(0.7, 'calf, with the hands'),
    tetany: elicited(0.5, 'hands and feet first'),
    'low-potassium': elicited(0.6, 'calf and thigh'),
    drug: elicited(0.75, 'as background'),
    neuropathy: elicited(0.65, 'foot as often'),
    stenosis: elicited(0.65, 'calf, foot and thigh'),
    claudication: elicited(0.8, 'the calf is below the commonest blocked artery'),
    'limb-ischaemia': elicited(0.35, 'the foot and toes hurt first; the calf if the block is sudden'),
    venous: elicited(0.75, 'calf and ankle'),
    clot: elicited(0.85, 'most leg clots that hurt are in the calf or swell it'),
    'restless-legs': elicited(0.75, 'deep in the calves'),
    'motor-neurone': elicited(0.5, 'any muscle'),
    myalgia: elicited(0.4, 'thighs and hips more'),
    'metabolic-myopathy': elicited(0.4, 'whatever worked'),
    dystonia: elicited(0.35, 'foot more'),
  },
  otherwise: elicited(0.6, 'the calf is the commonest place for any leg pain'),
}
