// Urgent? Muscles losing their nerves (X16).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf } from './when.js'

export const motorNerveSigns: UrgencyRule = {
  id: 'motor-nerve-signs',
  aliases: ['x16'],
  tier: 'two-weeks',
  when: anyOf(
    'wasting',
    'foot-drop-or-weak-grip',
    allOf('twitching', anyOf('elsewhere', 'family-motor-neurone'), anyOf('worsening', 'general-weakness')),
  ),
  kind: 'measured',
  sources: ['caress-2016', 'stephens-2017', 'raymond-2019'],
  note: 'cramps are the first sign in one of five with motor neurone disease; twitching alone is common and harmless',
}
