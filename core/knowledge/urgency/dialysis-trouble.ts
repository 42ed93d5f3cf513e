// Urgent? Dialysis gone wrong (X22).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf, chosen } from './when.js'

export const dialysisTrouble: UrgencyRule = {
  id: 'dialysis-trouble',
  aliases: ['x22'],
  tier: 'same-day',
  when: allOf(
    'on-dialysis',
    anyOf('missed-dialysis', 'general-weakness', chosen('duration', 'minutes-to-hours'), chosen('duration', 'a-day-or-more')),
  ),
  kind: 'judged',
  sources: [],
  note: 'a missed session, weakness or cramps that go on: potassium and an ECG today',
}
