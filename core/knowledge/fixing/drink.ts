// Which numbers of drinking around exercise are not among those of intake? Hours, and who they are for.
import { judged, measured } from '../types/index.js'

export const drinkNumbers = {
  adultYears: judged(18, [16, 18], 'years; the advice was written for grown athletes', ['acsm-2007']),
  darkUrineHours: measured(2, [2, 2], 'acsm-2007', 'hours before, for the second drink when urine is dark or there is none'),
} as const
