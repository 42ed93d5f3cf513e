// How long does what stands in a record hold? Limits for reading records of long ago.
import { judged } from '../types/index.js'

export const recordLimits = {
  /** A condition that passes, without a word on whether it is active, says nothing of now when it was written down longer ago. */
  passingConditionDays: judged(365, [180, 730], 'days; a problem list is looked over about once a year'),
  /** A pregnancy written down longer ago is over. */
  pregnancyDays: judged(301, [280, 315], 'days; 43 weeks from the last period'),
  /** A range of "urea" in mg/dL that ends here or lower is one of urea nitrogen: of the whole it ends at about 45. */
  nitrogenRangeEnd: judged(27, [23, 32], 'mg/dL; ranges of nitrogen end at 18 to 25, of the whole at 40 to 50'),
  /** A result may lie this far ahead: clocks and zones differ. */
  aheadHours: judged(24, [24, 26], 'hours; between the first and the last time zone'),
} as const
