// What of the Patient matters? Sex and year of birth; no name is kept.
import type { Profile } from '../../../diary/index.js'
import { intake } from '../../../knowledge/intake/index.js'
import type { FhirResource } from '../resource.js'
import { dropped, taken, type Item } from './item.js'
import { piece, pieces, placeOf, text } from './pieces.js'
import type { Scope } from './scope.js'
import { firstMoment, isAhead, readingMoment } from './when.js'

const BIRTH_SEX = 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex'
const sexes: Readonly<Record<string, NonNullable<Profile['sex']>>> = { male: 'male', female: 'female', M: 'male', F: 'female' }

export function* patientItems(resource: FhirResource, scope: Scope): Generator<Item> {
  const atBirth = text(pieces(resource.extension).find(({ url }) => url === BIRTH_SEX)?.valueCode)
  const sex = sexes[atBirth ?? ''] ?? sexes[text(resource.gender) ?? '']
  const year = Number(/^(\d{4})(?:-|$)/.exec(text(resource.birthDate) ?? '')?.[1])
  const { low, high } = intake.limits.diary.birthYear
  const birthYear = year >= low.value && year <= high.value ? year : undefined
  if (sex === undefined && birthYear === undefined) return yield dropped('not-ours', placeOf(resource))
  const now = readingMoment(scope)
  const written = firstMoment([piece(resource.meta)?.lastUpdated], scope.zone)
  const moment = written && !isAhead(written, scope) ? written : now
  yield taken(
    'profile',
    { at: moment.at, zone: scope.zone },
    { ...(birthYear !== undefined && { birthYear }), ...(sex && { sex }) },
  )
}
