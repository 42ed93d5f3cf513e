// A feature of the episode: did it start less than six months ago? (D24)
import { elicited, type Descriptor } from '../types/index.js'

export const newOnset: Descriptor = {
  id: 'new',
  aliases: ['d24'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.1, '9 % of crampers over 65', ['abdulla-1999']),
    pregnancy: elicited(0.95, 'not before about twenty weeks'),
    exertion: elicited(0.4, 'as new as the sport'),
    dialysis: elicited(0.25, 'long illness'),
    cirrhosis: elicited(0.25, 'long illness'),
    tetany: elicited(0.6, 'a fall in calcium is usually new'),
    'low-potassium': elicited(0.75, 'days to weeks'),
    drug: elicited(0.45, 'as new as the medicine'),
    neuropathy: elicited(0.2, 'years'),
    stenosis: elicited(0.3, 'months to years'),
    claudication: elicited(0.3, 'months to years'),
    'limb-ischaemia': elicited(0.85, 'weeks; hours if sudden'),
    venous: elicited(0.1, 'years'),
    clot: elicited(0.99, 'hours to days'),
    'restless-legs': elicited(0.2, 'years'),
    'motor-neurone': elicited(0.6, '12 months at the median from more cramps to diagnosis', ['raymond-2019']),
    myalgia: elicited(0.55, 'first year of a statin, months of a thyroid'),
    'metabolic-myopathy': elicited(0.03, 'since childhood or the teens'),
    dystonia: elicited(0.25, 'years'),
  },
  otherwise: elicited(0.35, 'people ask about new things more than old ones'),
}
