// A feature of the episode: does it come three times a week or more? (D23)
import { elicited, type Descriptor } from '../types/index.js'

export const often: Descriptor = {
  id: 'often',
  aliases: ['d23'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.4, 'more than three a week in 40 % of British sufferers', ['naylor-1994']),
    pregnancy: elicited(0.35, 'weekly or so'),
    exertion: elicited(0.25, 'as often as they train'),
    dialysis: elicited(0.5, 'three sessions a week'),
    cirrhosis: elicited(0.45, 'a little over background'),
    tetany: elicited(0.55, 'as long as the calcium is low'),
    'low-potassium': elicited(0.5, 'as long as it is low'),
    drug: elicited(0.45, 'a little over background'),
    neuropathy: elicited(0.6, 'six a week on average among sufferers', ['maxwell-2014']),
    stenosis: elicited(0.45, 'once or twice a week in 34.9 %', ['matsumoto-2009']),
    claudication: elicited(0.9, 'every walk'),
    'limb-ischaemia': elicited(0.97, 'every night'),
    venous: elicited(0.7, 'most evenings'),
    clot: elicited(0.98, 'constant; the reference has 100 %, a certainty no answer can carry'),
    'restless-legs': elicited(0.55, 'weekly 5 %, twice weekly and distressing 2.7 % of adults, worse among those who ask', [
      'rest',
    ]),
    'motor-neurone': elicited(0.8, '5.3 a day', ['stephens-2017']),
    myalgia: elicited(0.98, 'constant; the reference has 100 %, a certainty no answer can carry'),
    'metabolic-myopathy': elicited(0.6, 'whenever the effort is made'),
    dystonia: elicited(0.8, 'most mornings'),
  },
  otherwise: elicited(0.6, 'people who look for help have it often'),
}
