// Urgent? A foot at risk in diabetes (X20).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf } from './when.js'

export const diabeticFoot: UrgencyRule = {
  id: 'diabetic-foot',
  aliases: ['x20'],
  tier: 'two-weeks',
  when: allOf('diabetes-known', 'walking-pain', anyOf('numb-feet', 'cold-pale-foot', 'weak-foot-pulse')),
  kind: 'judged',
  sources: ['khan-2006'],
  note: 'numb and short of blood together',
}
