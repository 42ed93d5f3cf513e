// Is it urea or its nitrogen? In mg/dL one is twice the other: North America reports the nitrogen and says so, others the whole.
import { recordLimits } from '../knowledge/exchange/index.js'
import { foldUnit } from '../labs/units.js'

const nitrogen = /\b(?:bun|nitrogen|azot\w*|n)\b|stickstoff/i

/** How many mg/dL the unit is. */
const perUnit: Readonly<Record<string, number>> = { 'mg/dl': 1, 'g/l': 100 }

/** The unit by which core/labs tells them apart; as printed where there is nothing to tell. @param highest the end of the range. */
export function ureaUnit(analyte: string | undefined, name: string, unit: string, highest = Infinity): string {
  const times = perUnit[foldUnit(unit)]
  if (analyte !== 'urea' || times === undefined || nitrogen.test(name)) return unit
  return highest * times <= recordLimits.nitrogenRangeEnd.value ? unit : `${unit} urea`
}
