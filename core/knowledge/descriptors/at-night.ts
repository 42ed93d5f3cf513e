// A feature of the episode: do the cramps come mostly in bed or at night? (D1)
import { elicited, measured, type Descriptor } from '../types/index.js'

export const atNight: Descriptor = {
  id: 'at-night',
  aliases: ['d1'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.9, '91.6 % of crampers without stenosis were nocturnal; rounded down for those who nap', [
      'matsumoto-2009',
    ]),
    pregnancy: elicited(0.75, 'mostly calf cramps at night, some on stretching in the day'),
    exertion: elicited(0.2, 'only the night after the effort'),
    dialysis: elicited(0.35, 'most come in the last hour on the machine, some the night after'),
    cirrhosis: elicited(0.65, 'night or day'),
    tetany: elicited(0.4, 'comes with the fall in calcium or with overbreathing, at any hour'),
    'low-potassium': elicited(0.4, 'no hour of its own'),
    drug: elicited(0.7, 'as background cramps, with some by day'),
    neuropathy: elicited(0.65, 'mostly at night, also by day'),
    stenosis: measured(0.73, [0.63, 0.82], 'matsumoto-2009', '73.3 % of people with stenosis and cramps have them at night'),
    claudication: elicited(0.05, 'walking brings it on, the bed does not'),
    'limb-ischaemia': elicited(0.8, 'rest pain comes when the foot is level with the heart'),
    venous: elicited(0.45, 'evening ache that carries on in bed'),
    clot: elicited(0.25, 'constant, so "mostly at night" is seldom the answer'),
    'restless-legs': elicited(0.92, 'evening and night by definition'),
    'motor-neurone': elicited(0.45, 'day and night alike'),
    myalgia: elicited(0.15, "an ache of the day's work"),
    'metabolic-myopathy': elicited(0.02, 'effort only'),
    dystonia: elicited(0.35, 'wearing-off in the small hours and on waking'),
  },
  otherwise: elicited(0.5, 'half of unremarkable leg pains are noticed mainly at rest in the evening'),
}
