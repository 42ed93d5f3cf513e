// A feature of the episode: is it burning or electric rather than squeezing? (D27)
import { elicited, type Descriptor } from '../types/index.js'

export const burning: Descriptor = {
  id: 'burning',
  aliases: ['d27'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.03, 'squeezing'),
    pregnancy: elicited(0.05, 'squeezing, with some nerve pain'),
    exertion: elicited(0.02, 'squeezing'),
    dialysis: elicited(0.08, 'neuropathy is common beside it'),
    cirrhosis: elicited(0.05, 'squeezing'),
    tetany: elicited(0.25, 'tingling goes with it'),
    'low-potassium': elicited(0.05, 'heavy'),
    drug: elicited(0.04, 'squeezing'),
    neuropathy: elicited(0.55, 'small nerve fibres burn'),
    stenosis: elicited(0.4, 'root pain shoots'),
    claudication: elicited(0.05, 'tight'),
    'limb-ischaemia': elicited(0.3, 'starved nerves of the foot burn'),
    venous: elicited(0.1, 'hot, heavy'),
    clot: elicited(0.05, 'aching'),
    'restless-legs': elicited(0.35, 'some call it burning'),
    'motor-neurone': elicited(0.03, 'no sensory part'),
    myalgia: elicited(0.03, 'aching'),
    'metabolic-myopathy': elicited(0.02, 'hard, painful'),
    dystonia: elicited(0.05, 'pulling'),
  },
  otherwise: elicited(0.15, 'a nerve quality is common in leg pain of any kind'),
}
