// A feature of the episode: is it in the thigh or hamstring? (D12)
import { elicited, judged, type Descriptor } from '../types/index.js'

export const thigh: Descriptor = {
  id: 'thigh',
  aliases: ['d12'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.15, 'seldom the thigh is a criterion', ['hallegraeff-2017']),
    pregnancy: elicited(0.15, 'seldom'),
    exertion: judged(0.55, [0.42, 0.68], 'front of thigh 44 %, hamstring 33 %, some both', ['hoffman-2015']),
    dialysis: elicited(0.25, 'some'),
    cirrhosis: elicited(0.25, 'some'),
    tetany: elicited(0.2, 'hands and feet more'),
    'low-potassium': elicited(0.4, 'large muscles near the trunk'),
    drug: elicited(0.2, 'a little over background'),
    neuropathy: elicited(0.2, 'the longest nerves spare the thigh'),
    stenosis: elicited(0.4, 'upper roots'),
    claudication: elicited(0.2, 'higher blocks'),
    'limb-ischaemia': elicited(0.05, 'too far up'),
    venous: elicited(0.1, 'calf more'),
    clot: elicited(0.25, 'large vein clots'),
    'restless-legs': elicited(0.35, 'in a third'),
    'motor-neurone': elicited(0.5, 'unusual muscles are its mark'),
    myalgia: elicited(0.8, 'thighs and hips are where statin and inflamed muscle ache'),
    'metabolic-myopathy': elicited(0.7, 'large working muscles'),
    dystonia: elicited(0.1, 'foot more'),
  },
  otherwise: elicited(0.25, 'common in muscle ache, unusual in night cramps'),
}
