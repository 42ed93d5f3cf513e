// Urgent? Broken-down muscle in the urine (X06).
import type { UrgencyRule } from '../types/index.js'
import { anyOf } from './when.js'

export const darkUrine: UrgencyRule = {
  id: 'dark-urine',
  aliases: ['x06'],
  tier: 'same-day',
  when: anyOf('dark-urine'),
  kind: 'measured',
  sources: ['merck-manual'],
  note: 'cola-coloured urine with painful muscles: muscle enzyme, potassium and kidneys today',
}
