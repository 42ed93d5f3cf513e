// Which measures of the body does a record hold?
import { inUnit } from '../phone/units.js'
import type { readingsOf } from '../phone/readings.js'
import { momentOf, placeOf, shownType, type AppleContext } from './context.js'
import { metadataOf, type HealthElement } from './element.js'
import { measureTypes } from './types.js'

/** Hands the reading on; what cannot be read is told. */
export function takeMeasure(record: HealthElement, context: AppleContext, readings: ReturnType<typeof readingsOf>) {
  const type = measureTypes.get(record.attributes['type'] ?? '')
  const when = momentOf(record, context)
  if (!type || !when) return
  const { value = '', unit = '', sourceName: source = '' } = record.attributes
  const read = value.trim() === '' ? undefined : inUnit(Number(value), unit, type.unit)
  const shown = shownType(record)
  if (read === undefined || !Number.isFinite(read))
    return context.dropped.add('not-read', `${shown} ${unit}`.trim(), placeOf(record))
  const named = metadataOf(record)['HKTimeZone']
  readings.add({ what: type.what, value: read * type.times, ...when, named, source, shown })
}
