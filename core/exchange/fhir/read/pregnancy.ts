// Does an Observation say that somebody is pregnant? Only that, and only where it is of this pregnancy: "not pregnant" holds for a day.
import { pregnancyStatus, recordLimits, systems } from '../../../knowledge/exchange/index.js'
import type { FhirResource } from '../resource.js'
import { dropped, taken, type Item } from './item.js'
import { codeIn, codings, status } from './pieces.js'
import type { Scope } from './scope.js'
import { daysSince, isAhead, type Moment } from './when.js'

export const isPregnancyStatus = (resource: FhirResource): boolean =>
  codeIn(resource.code, systems.loinc).includes(pregnancyStatus.code)

/** @param moment when it was seen; undefined when the file does not say. */
export function pregnancyItem(resource: FhirResource, moment: Moment | undefined, scope: Scope, shown: string): Item {
  if (!moment) return dropped('no-moment', shown)
  if (isAhead(moment, scope)) return dropped('future', `${shown} ${moment.date}`)
  const pregnant = codings(resource.valueCodeableConcept).some(({ code }) => pregnancyStatus.pregnant.includes(code))
  if (!pregnant) return dropped('not-ours', shown)
  if (status(resource.status) === 'preliminary') return dropped('not-read', shown)
  if (daysSince(moment, scope) > recordLimits.pregnancyDays.value) return dropped('taken-back', shown)
  return taken('answer', { at: moment.at, zone: scope.zone }, { fact: 'pregnant', value: true }, { rest: { condition: shown } })
}
