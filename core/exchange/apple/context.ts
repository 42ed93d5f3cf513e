// When and what was an element of Apple's, for the diary and for the report?
import { whyNotAt, type PhoneContext } from '../phone/context.js'
import { appleMoment, type AppleMoment } from './date.js'
import type { HealthElement } from './element.js'

export type AppleContext = PhoneContext & { readonly system: 'apple' }

/** Type and time as they stand in the file. */
export const placeOf = ({ attributes }: HealthElement): string =>
  [attributes['type'] ?? attributes['workoutActivityType'], attributes['startDate']].filter(Boolean).join(' ')

export const shownType = ({ name, attributes }: HealthElement): string =>
  attributes['type'] ?? attributes['workoutActivityType'] ?? name

/** When it began; what has no possible moment is told as dropped. */
export function momentOf(element: HealthElement, context: AppleContext): AppleMoment | undefined {
  const when = appleMoment(element.attributes['startDate'])
  const why = whyNotAt(when?.ms, context.now)
  if (why === undefined) return when
  context.dropped.add(why, shownType(element), placeOf(element))
  return undefined
}
