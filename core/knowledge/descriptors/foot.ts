// A feature of the episode: is it in the foot or toes? (D11)
import { elicited, type Descriptor } from '../types/index.js'

export const foot: Descriptor = {
  id: 'foot',
  aliases: ['d11'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.4, 'calf or foot is a criterion', ['hallegraeff-2017']),
    pregnancy: elicited(0.3, 'less than calf'),
    exertion: elicited(0.15, 'unusual'),
    dialysis: elicited(0.45, 'common on the machine'),
    cirrhosis: elicited(0.4, 'common'),
    tetany: elicited(0.5, 'toes draw down'),
    'low-potassium': elicited(0.2, 'larger muscles'),
    drug: elicited(0.4, 'as background'),
    neuropathy: elicited(0.6, 'the longest nerves end there'),
    stenosis: elicited(0.4, 'by the root'),
    claudication: elicited(0.15, 'low blocks only'),
    'limb-ischaemia': elicited(0.85, 'toes and forefoot are where the blood runs out'),
    venous: elicited(0.25, 'ankle more than foot'),
    clot: elicited(0.1, 'calf or thigh'),
    'restless-legs': elicited(0.4, 'often with the calves'),
    'motor-neurone': elicited(0.35, 'any muscle'),
    myalgia: elicited(0.1, 'muscles near the trunk'),
    'metabolic-myopathy': elicited(0.05, 'large muscles'),
    dystonia: elicited(0.85, 'curling toes or a foot that turns in'),
  },
  otherwise: elicited(0.3, 'between the calf and the rest'),
}
