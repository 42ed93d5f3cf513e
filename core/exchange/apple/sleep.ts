// When was somebody asleep? Lying in bed and lying awake are not sleep.
import type { nightsOf } from '../phone/nights.js'
import { momentOf, placeOf, shownType, type AppleContext } from './context.js'
import { appleMoment } from './date.js'
import { metadataOf, type HealthElement } from './element.js'
import { asleep } from './types.js'

export function takeSleep(record: HealthElement, context: AppleContext, nights: ReturnType<typeof nightsOf>) {
  const { value = '' } = record.attributes
  const shown = value === '' ? shownType(record) : value
  if (!asleep.has(value)) return context.dropped.add('not-ours', shown, placeOf(record))
  const from = momentOf(record, context)
  if (!from) return
  const to = appleMoment(record.attributes['endDate'])
  if (!to) return context.dropped.add('no-moment', shown, placeOf(record))
  nights.add({ from: from.ms, to: to.ms, offset: to.offset, named: metadataOf(record)['HKTimeZone'], shown })
}
