// A feature of the episode: has it got steadily worse over weeks or months? (D25)
import { elicited, type Descriptor } from '../types/index.js'

export const worsening: Descriptor = {
  id: 'worsening',
  aliases: ['d25'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.1, 'comes and goes for years'),
    pregnancy: elicited(0.4, '11.6, 28.2, 50.2 % through the trimesters', ['duan-2018']),
    exertion: elicited(0.1, 'follows the load'),
    dialysis: elicited(0.2, 'slowly'),
    cirrhosis: elicited(0.25, 'with the liver'),
    tetany: elicited(0.45, 'until the calcium is put right'),
    'low-potassium': elicited(0.4, 'until the potassium is put right'),
    drug: elicited(0.2, 'a step at the start, then level'),
    neuropathy: elicited(0.35, 'slowly'),
    stenosis: elicited(0.4, 'slowly'),
    claudication: elicited(0.45, 'distance shrinks'),
    'limb-ischaemia': elicited(0.8, 'from walking pain to rest pain'),
    venous: elicited(0.15, 'slowly'),
    clot: elicited(0.6, 'over days'),
    'restless-legs': elicited(0.25, 'slowly'),
    'motor-neurone': elicited(0.85, 'it spreads'),
    myalgia: elicited(0.6, 'inflamed muscle does, statin muscle less'),
    'metabolic-myopathy': elicited(0.05, 'lifelong, level'),
    dystonia: elicited(0.5, 'with the disease'),
  },
  otherwise: elicited(0.25, 'a quarter of people with any lasting pain say so'),
}
