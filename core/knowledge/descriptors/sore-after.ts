// A feature of the episode: is the muscle sore the next day? (D9)
import { elicited, type Descriptor } from '../types/index.js'

export const soreAfter: Descriptor = {
  id: 'sore-after',
  aliases: ['d9'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.55, 'lasting soreness is one of the seven criteria', ['hallegraeff-2017']),
    pregnancy: elicited(0.45, 'a little less than background'),
    exertion: elicited(0.65, 'worked muscle is sore anyway'),
    dialysis: elicited(0.45, 'somewhat less than background'),
    cirrhosis: elicited(0.5, 'as background'),
    tetany: elicited(0.35, 'spasm of small muscles leaves less soreness'),
    'low-potassium': elicited(0.4, 'weakness more than soreness'),
    drug: elicited(0.5, 'as background'),
    neuropathy: elicited(0.4, 'numbness hides some of it'),
    stenosis: elicited(0.35, 'shorter and milder'),
    claudication: elicited(0.05, 'gone with rest'),
    'limb-ischaemia': elicited(0.2, 'pain goes on, but it is no after-soreness'),
    venous: elicited(0.15, 'gone with the legs up'),
    clot: elicited(0.8, 'it has not stopped'),
    'restless-legs': elicited(0.02, 'nothing is left in the morning'),
    'motor-neurone': elicited(0.4, 'short, many'),
    myalgia: elicited(0.6, 'sore all the time'),
    'metabolic-myopathy': elicited(0.7, 'days of soreness after a contracture'),
    dystonia: elicited(0.3, 'a strained feeling'),
  },
  otherwise: elicited(0.35, 'between cramps and aches'),
}
