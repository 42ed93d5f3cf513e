// A feature of the episode: does stretching end it in a minute or two? (D16)
import { elicited, type Descriptor } from '../types/index.js'

export const stretchEndsIt: Descriptor = {
  id: 'stretch-ends-it',
  aliases: ['d16'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.85, 'pulling the toes up ends nearly all'),
    pregnancy: elicited(0.85, 'as background'),
    exertion: elicited(0.85, 'as background'),
    dialysis: elicited(0.65, 'the fluid is still being drawn'),
    cirrhosis: elicited(0.7, 'comes back'),
    tetany: elicited(0.25, 'low calcium keeps it going'),
    'low-potassium': elicited(0.35, 'weakness does not stretch away'),
    drug: elicited(0.8, 'as background'),
    neuropathy: elicited(0.6, 'the nerve part stays'),
    stenosis: elicited(0.5, 'the nerve part stays'),
    claudication: elicited(0.02, 'rest ends it, stretch does not'),
    'limb-ischaemia': elicited(0.03, 'nothing but hanging down helps'),
    venous: elicited(0.05, 'legs up helps, stretch does not'),
    clot: elicited(0.01, 'stretch hurts more'),
    'restless-legs': elicited(0.15, 'for a moment'),
    'motor-neurone': elicited(0.7, 'true cramps'),
    myalgia: elicited(0.05, 'stretch hurts'),
    'metabolic-myopathy': elicited(0.05, 'a silent contracture does not yield'),
    dystonia: elicited(0.15, 'pulls back'),
  },
  otherwise: elicited(0.4, 'between cramps and aches'),
}
