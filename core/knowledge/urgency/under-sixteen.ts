// Urgent? A child or teenager (X28).
import type { UrgencyRule } from '../types/index.js'
import { body } from './limits.js'

export const underSixteen: UrgencyRule = {
  id: 'under-sixteen',
  aliases: ['x28'],
  tier: 'routine',
  when: { number: 'age', below: body.adultAge },
  kind: 'judged',
  sources: [],
  note: 'out of the scope of the model: a clinician, not a calculation',
}
