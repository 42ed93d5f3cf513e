// Urgent? A body too thin to keep its salts (X23).
import type { UrgencyRule } from '../types/index.js'
import { veryThin } from './groups.js'
import { body } from './limits.js'
import { anyOf, allOf } from './when.js'

export const starvingWithSigns: UrgencyRule = {
  id: 'starving-with-signs',
  aliases: ['x23'],
  tier: 'same-day',
  when: anyOf(
    allOf(
      anyOf('refeeding-or-very-thin', 'eating-disorder-known', veryThin),
      anyOf('palpitations', 'faint-or-collapse', 'confusion', 'general-weakness', 'both-ankles-swell'),
    ),
    { number: 'bmi', below: body.dangerouslyThin },
  ),
  kind: 'judged',
  sources: [],
  note: 'refeeding and purging can drop potassium, phosphate and magnesium within days',
}
