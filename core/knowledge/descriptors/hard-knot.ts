// A feature of the episode: can a hard knot be seen or felt in the muscle? (D5)
import { elicited, type Descriptor } from '../types/index.js'

export const hardKnot: Descriptor = {
  id: 'hard-knot',
  aliases: ['d5'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.75, 'a knot is the mark of a true cramp; in the dark not all look'),
    pregnancy: elicited(0.7, 'as background'),
    exertion: elicited(0.75, 'as background'),
    dialysis: elicited(0.7, 'as background'),
    cirrhosis: elicited(0.75, 'as background'),
    tetany: elicited(0.65, 'hands and feet draw up rather than knot'),
    'low-potassium': elicited(0.45, 'part of it is weakness, not cramp'),
    drug: elicited(0.7, 'as background'),
    neuropathy: elicited(0.6, 'some of it is nerve pain'),
    stenosis: elicited(0.5, 'half of it is nerve pain'),
    claudication: elicited(0.05, 'soft muscle that aches'),
    'limb-ischaemia': elicited(0.05, 'skin and foot pain, no knot'),
    venous: elicited(0.05, 'soft, heavy'),
    clot: elicited(0.05, 'firm swelling rather than a knot'),
    'restless-legs': elicited(0.01, 'no knot by definition'),
    'motor-neurone': elicited(0.7, 'true cramps'),
    myalgia: elicited(0.03, 'sore, never hard'),
    'metabolic-myopathy': elicited(0.7, 'an electrically silent contracture is hard'),
    dystonia: elicited(0.6, 'the pulled muscle stands out'),
  },
  otherwise: elicited(0.35, 'between cramps and aches'),
}
