// Urgent? A foot short of blood at rest (X15).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf } from './when.js'

export const limbAtRisk: UrgencyRule = {
  id: 'limb-at-risk',
  aliases: ['x15'],
  tier: 'same-day',
  when: anyOf(
    'night-foot-pain',
    allOf(
      'foot-sores',
      anyOf(
        'arterial-disease-known',
        'diabetes-known',
        'smoker',
        'cold-pale-foot',
        'weak-foot-pulse',
        'walking-pain',
        'ankle-brachial-low',
      ),
    ),
    allOf(
      'hanging-leg-relieves',
      anyOf('arterial-disease-known', 'ankle-brachial-low', allOf('cold-pale-foot', 'weak-foot-pulse')),
    ),
  ),
  kind: 'judged',
  sources: ['khan-2006'],
  note: 'limb-threatening ischaemia; hanging the leg out of bed alone also helps one in twelve ordinary cramps',
}
