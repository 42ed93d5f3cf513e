// A feature of the episode: do they also come by day, at rest? (D3)
import { elicited, type Descriptor } from '../types/index.js'

export const byDayAtRest: Descriptor = {
  id: 'by-day-at-rest',
  aliases: ['d3'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.2, 'one in five also has them in a chair'),
    pregnancy: elicited(0.25, 'a few more than background'),
    exertion: elicited(0.1, 'only with the exercised muscle'),
    dialysis: elicited(0.5, 'lying or sitting on the machine'),
    cirrhosis: elicited(0.45, 'night or day'),
    tetany: elicited(0.6, 'any hour'),
    'low-potassium': elicited(0.5, 'any hour'),
    drug: elicited(0.35, 'between background and mineral cramps'),
    neuropathy: elicited(0.45, 'about half'),
    stenosis: elicited(0.4, 'standing or sitting badly'),
    claudication: elicited(0.05, 'rest ends it'),
    'limb-ischaemia': elicited(0.6, 'rest pain whenever the leg is up'),
    venous: elicited(0.4, 'long standing or sitting'),
    clot: elicited(0.8, 'constant'),
    'restless-legs': elicited(0.4, 'long sitting in severe cases'),
    'motor-neurone': elicited(0.6, 'any hour'),
    myalgia: elicited(0.6, 'an ache that stays'),
    'metabolic-myopathy': elicited(0.02, 'effort only'),
    dystonia: elicited(0.6, 'wearing-off by day'),
  },
  otherwise: elicited(0.35, 'common in aches without a name'),
}
