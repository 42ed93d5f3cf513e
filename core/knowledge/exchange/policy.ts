// How long does what stands in a record hold? Limits for reading records of long ago.
import { judged } from '../types/index.js'

export const recordLimits = {
  /** A condition that passes, without a word on whether it is active, says nothing of now when it was written down longer ago. */
  passingConditionDays: judged(365, [180, 730], 'days; a problem list is looked over about once a year'),
  /** A pregnancy written down longer ago is over. */
  pregnancyDays: judged(301, [280, 315], 'days; 43 weeks from the last period'),
  /** A result may lie this far ahead: clocks and zones differ. */
  aheadHours: judged(24, [24, 26], 'hours; between the first and the last time zone'),
} as const
