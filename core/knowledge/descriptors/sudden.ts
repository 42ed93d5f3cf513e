// A feature of the episode: does it come on suddenly, within seconds? (D4)
import { elicited, type Descriptor } from '../types/index.js'

export const sudden: Descriptor = {
  id: 'sudden',
  aliases: ['d4'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.92, 'sudden onset is part of the definition', ['hallegraeff-2017']),
    pregnancy: elicited(0.9, 'as background'),
    exertion: elicited(0.85, 'sudden, after a few warning twitches'),
    dialysis: elicited(0.85, 'sudden'),
    cirrhosis: elicited(0.88, 'sudden'),
    tetany: elicited(0.75, 'tingling first, then the spasm'),
    'low-potassium': elicited(0.6, 'part cramp, part slow heaviness'),
    drug: elicited(0.88, 'as background'),
    neuropathy: elicited(0.8, 'sudden, on a base of tingling'),
    stenosis: elicited(0.7, 'part cramp, part nerve pain'),
    claudication: elicited(0.1, 'builds up with the steps'),
    'limb-ischaemia': elicited(0.15, 'chronic kind builds up; the acute kind is sudden and rarer'),
    venous: elicited(0.15, 'a heaviness that grows'),
    clot: elicited(0.15, 'grows over hours'),
    'restless-legs': elicited(0.05, 'creeps up'),
    'motor-neurone': elicited(0.85, 'true cramps'),
    myalgia: elicited(0.05, 'an ache without a start'),
    'metabolic-myopathy': elicited(0.5, 'builds within a minute of effort'),
    dystonia: elicited(0.5, 'a slow pull or a snatch'),
  },
  otherwise: elicited(0.45, 'between cramps (sudden) and aches (slow)'),
}
