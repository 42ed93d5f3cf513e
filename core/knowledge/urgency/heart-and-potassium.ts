// Urgent? A heart or muscles that potassium may be failing (X07).
import type { UrgencyRule } from '../types/index.js'
import { potassiumRisk, potassiumSigns } from './groups.js'
import { allOf } from './when.js'

export const heartAndPotassium: UrgencyRule = {
  id: 'heart-and-potassium',
  aliases: ['x07'],
  tier: 'emergency',
  when: allOf(potassiumSigns, potassiumRisk),
  kind: 'judged',
  sources: [],
  note: 'an ECG now: the signs with a diuretic, vomiting, diarrhoea, kidney disease or digoxin (guideline-type, from memory)',
}
