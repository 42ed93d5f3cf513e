// A finding: do you trip over a foot, lose your grip or slur your words? (F08)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.02, 'rare without a nerve cause')

export const footDropOrWeakGrip: Finding = {
  id: 'foot-drop-or-weak-grip',
  aliases: ['f08'],
  leak: { under60: leak, over60: leak },
  given: {
    'motor-neurone-disease': elicited(0.85, 'limb onset in 72 %', ['raymond-2019']),
    polyneuropathy: elicited(0.3, 'the foot lifts last'),
    'low-thiamine': elicited(0.25, 'foot drop of dry beriberi'),
    'spinal-nerve-compression': elicited(0.18, 'stenosis .15 and a single root .25, stenosis being the larger part'),
  },
}
