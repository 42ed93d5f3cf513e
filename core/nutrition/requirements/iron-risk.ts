// How likely is so much iron too little for a woman who has periods? The table of IOM 2001, for its need leans to one side.
import { intake } from '../../knowledge/intake/index.js'
import type { Known } from '../../knowledge/types/index.js'

/**
 * P(need > usual intake) for a menstruating adult woman on a mixed diet and no contraceptive pill, from usual intake in mg a day.
 * Throws RangeError on a negative or absent number.
 */
export function ironRisk(usualMg: number): Known {
  if (!(usualMg >= 0)) throw new RangeError(`Usual iron intake is ${usualMg} mg; it should be a number from 0 up`)
  const asPrinted = Math.round(usualMg * 100) / 100
  const row = intake.ironRisk.find(({ upTo }) => upTo === undefined || asPrinted <= upTo.value)
  if (!row) throw new RangeError(`The table of iron has no row for ${usualMg} mg`)
  return row.inadequate
}
