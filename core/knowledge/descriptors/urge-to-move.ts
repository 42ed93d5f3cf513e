// A feature of the episode: is it an urge to move, a creeping feeling, with no knot? (D22)
import { elicited, type Descriptor } from '../types/index.js'

export const urgeToMove: Descriptor = {
  id: 'urge-to-move',
  aliases: ['d22'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(
      0.06,
      'sixteen in a hundred cramp-like cases pass all four restless-legs criteria, fewer as the main feeling',
      ['hening-2009'],
    ),
    pregnancy: elicited(0.12, 'restless legs are common too'),
    exertion: elicited(0.03, 'a worked muscle hurts'),
    dialysis: elicited(0.2, 'restless legs in 15 to 24 %', ['hd-rls']),
    cirrhosis: elicited(0.08, 'some'),
    tetany: elicited(0.05, 'tingling rather than urge'),
    'low-potassium': elicited(0.05, 'weakness rather than urge'),
    drug: elicited(0.08, 'as background'),
    neuropathy: elicited(0.15, 'creeping is a nerve feeling too'),
    stenosis: elicited(0.08, 'shifting about for ease'),
    claudication: elicited(0.01, 'rest, not movement, is wanted'),
    'limb-ischaemia': elicited(0.05, 'up and hanging the foot'),
    venous: elicited(0.15, 'heavy, fidgety'),
    clot: elicited(0.03, 'it hurts to move'),
    'restless-legs': elicited(0.98, 'by definition'),
    'motor-neurone': elicited(0.03, 'cramps'),
    myalgia: elicited(0.03, 'ache'),
    'metabolic-myopathy': elicited(0.01, 'rest is wanted'),
    dystonia: elicited(0.12, 'inner restlessness is common in parkinsonism'),
  },
  otherwise: elicited(0.12, 'fidgety legs are common in any leg trouble'),
}
