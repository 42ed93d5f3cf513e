// A feature of the episode: does it also come in the hands, arms, belly or neck? (D13)
import { elicited, type Descriptor } from '../types/index.js'

export const elsewhere: Descriptor = {
  id: 'elsewhere',
  aliases: ['d13'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.08, 'legs only, nearly always'),
    pregnancy: elicited(0.08, 'legs only'),
    exertion: elicited(0.12, 'the worked muscles, arms in some sports'),
    dialysis: elicited(0.3, 'hands too'),
    cirrhosis: elicited(0.45, 'hands are typical'),
    tetany: elicited(0.75, 'hands are the mark of it'),
    'low-potassium': elicited(0.3, 'general'),
    drug: elicited(0.2, 'LABA cramps take the hands too'),
    neuropathy: elicited(0.2, 'hands later'),
    stenosis: elicited(0.05, 'roots of the leg only'),
    claudication: elicited(0.02, 'legs'),
    'limb-ischaemia': elicited(0.02, 'one foot'),
    venous: elicited(0.01, 'legs'),
    clot: elicited(0.01, 'one leg'),
    'restless-legs': elicited(0.15, 'arms in severe cases'),
    'motor-neurone': elicited(0.65, 'arms, belly, tongue are its mark'),
    myalgia: elicited(0.5, 'shoulders as well as hips'),
    'metabolic-myopathy': elicited(0.6, 'any working muscle'),
    dystonia: elicited(0.25, 'hand or neck'),
  },
  otherwise: elicited(0.2, 'a fifth of people with aches have them in several places'),
}
