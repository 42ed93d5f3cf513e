// Urgent? Kidney function below 15 in someone who is not on dialysis (X22, and the critical values beside it).
import type { UrgencyRule } from '../types/index.js'
import { kidneys } from './limits.js'
import { allOf, chosen, under } from './when.js'

export const kidneysFailing: UrgencyRule = {
  id: 'kidneys-failing',
  aliases: ['x22'],
  tier: 'same-day',
  when: allOf(under('egfr', kidneys.failing), { not: chosen('on-dialysis', true) }),
  kind: 'judged',
  sources: ['kdigo'],
  note: 'stage G5 without dialysis: potassium and fluid can turn dangerous within days',
}
