// Urgent? A possible clot in the leg (X14).
import type { UrgencyRule } from '../types/index.js'
import { clotRisk } from './groups.js'
import { anyOf, allOf, chosen } from './when.js'

export const clotSigns: UrgencyRule = {
  id: 'clot-signs',
  aliases: ['x14'],
  tier: 'same-day',
  when: anyOf(
    'one-calf-swollen',
    allOf('warm-red-calf', anyOf('calf-tender', chosen('duration', 'a-day-or-more'), clotRisk)),
    allOf('calf-tender', chosen('duration', 'a-day-or-more'), anyOf(clotRisk, allOf(chosen('side', 'same-leg'), 'new'))),
  ),
  kind: 'measured',
  sources: ['goodacre-2005', 'geersing-2014', 'wells-table'],
  note: 'one-sided swelling, or lasting local signs that add up as in the Wells score; a day-after ache does not',
}
