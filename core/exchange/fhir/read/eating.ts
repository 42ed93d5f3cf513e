// What must this person not eat, by record? Allergies, and the limits of a clinician's diet order; never a diary of food.
import type { EatingWritten } from '../../../diary/index.js'
import {
  fluidNutrients,
  lowSodiumDiets,
  lowSodiumGrams,
  noKnownAllergy,
  snomedAllergens,
  sodiumNutrients,
  systems,
} from '../../../knowledge/exchange/index.js'
import { personLimits } from '../../../knowledge/person-limits.js'
import type { Allergen, EatingPattern, LeftOut } from '../../../knowledge/types/index.js'
import { findName } from '../../../person/index.js'
import { allergenBook, leftOutBook } from '../../../person/names-eating.js'
import { converted, ucumOf } from '../../ucum.js'
import type { FhirResource } from '../resource.js'
import { dropped, type Dropped } from './item.js'
import { codeIn, codings, names, number, piece, pieces, placeOf, status, text } from './pieces.js'
import type { Scope } from './scope.js'
import { endOf, firstMoment, isAhead, readingMoment, type Moment } from './when.js'

/** What one resource says of eating; all of a file are put together, for the last list said replaces the one before. */
export interface EatingSaid {
  readonly moment: Moment
  readonly eating: EatingWritten
  readonly remarks: readonly string[]
  readonly shown: string
}
export type EatingItem = EatingSaid | Dropped

const bySnomed = new Map(snomedAllergens.map((one) => [one.code, one.allergens]))

const bareSubstance = (name: string): string =>
  name
    .replace(/\([^)]*\)|\s-\s.*$/g, ' ')
    .replace(
      /\b(?:allergy|allergic|intolerance|sensitivity|hypersensitivity|anaphyla\w+|to|food|foods|dietary|substance|disorder|finding|protein|products?|fresh)\b/gi,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()

const foundIn = <T>(name: string, ask: (name: string) => T | undefined): T | undefined => ask(name) ?? ask(bareSubstance(name))

function allergensOf(concept: unknown): readonly Allergen[] {
  const coded = codeIn(concept, systems.snomed).flatMap((code) => bySnomed.get(code) ?? [])
  if (coded.length > 0) return coded
  return names(concept).flatMap((name) => {
    const found = foundIn(name, (one) => {
      const hit = findName(allergenBook, one, true)
      return hit.kind === 'found' && hit.how === 'name' ? hit.entry.means : undefined
    })
    return found ?? []
  })
}

function leftOutOf(concept: unknown): readonly LeftOut[] {
  return names(concept).flatMap((name) => {
    const found = foundIn(name, (one) => {
      const hit = findName(leftOutBook, one, true)
      return hit.kind === 'found' && hit.how === 'name' ? hit.entry.id : undefined
    })
    return found ?? []
  })
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]
const backed: ReadonlySet<string> = new Set(['refuted', 'entered-in-error'])
const inactive: ReadonlySet<string> = new Set(['inactive', 'resolved'])
const over: ReadonlySet<string> = new Set([
  'completed',
  'cancelled',
  'revoked',
  'suspended',
  'on-hold',
  'draft',
  'proposed',
  'entered-in-error',
  'unknown',
])

const whenSaid = (values: readonly unknown[], scope: Scope): Moment => firstMoment(values, scope.zone) ?? readingMoment(scope)

/** AllergyIntolerance. One that nobody confirmed counts all the same: leaving a food out harms least. */
export function allergyItem(resource: FhirResource, scope: Scope): EatingItem {
  const shown = names(resource.code)[0] ?? names(resource.substance)[0] ?? placeOf(resource)
  // DSTU2 has one field for both: active, unconfirmed, confirmed, inactive, resolved, refuted, entered-in-error.
  const verified = status(resource.verificationStatus ?? resource.status)
  if (backed.has(verified) || inactive.has(verified) || inactive.has(status(resource.clinicalStatus)))
    return dropped('taken-back', shown)
  if (codings(resource.code).some(({ code }) => noKnownAllergy.has(code))) return dropped('not-ours', shown)
  const substances = [resource.code, resource.substance, ...pieces(resource.reaction).map(({ substance }) => substance)]
  const allergies = unique(substances.flatMap(allergensOf))
  const leavesOut = unique(substances.flatMap(leftOutOf))
  if (allergies.length === 0 && leavesOut.length === 0) return dropped('not-ours', shown)
  const moment = whenSaid([resource.recordedDate, resource.assertedDate, resource.onsetDateTime, resource.onset], scope)
  if (isAhead(moment, scope)) return dropped('future', `${shown} ${moment.date}`)
  return {
    moment,
    shown,
    remarks: ['confirmed', 'active', ''].includes(verified) ? [] : ['unconfirmed'],
    eating: { ...(allergies.length > 0 && { allergies }), ...(leavesOut.length > 0 && { leavesOut }) },
  }
}

const preferences: Readonly<Record<string, { readonly pattern?: EatingPattern; readonly leavesOut?: readonly LeftOut[] }>> = {
  vegetarian: { pattern: 'vegetarian' },
  vegan: { pattern: 'vegan' },
  halal: { leavesOut: ['pork', 'alcohol'] },
  kosher: { leavesOut: ['pork'] },
}

const has = (list: readonly { readonly code: string }[], concept: unknown): boolean =>
  codeIn(concept, systems.snomed).some((code) => list.some((one) => one.code === code))

/** So much of a nutrient a day in `unit`; undefined when the order does not say, or not in a unit of that kind. */
function amountOf(nutrient: Readonly<Record<string, unknown>>, unit: string): number | undefined {
  const amount = piece(nutrient.amount)
  const from = text(amount?.code) ?? ucumOf(text(amount?.unit) ?? '')
  const value = number(amount?.value)
  return value === undefined || from === undefined ? undefined : converted(value, from, unit)
}

/** NutritionOrder: salt, fluid, what is excluded, the way of eating. Texture and schedule are no limits of ours. */
export function nutritionOrderItem(resource: FhirResource, scope: Scope): EatingItem {
  const diet = piece(resource.oralDiet)
  const shown = names(diet?.type)[0] ?? placeOf(resource)
  const state = status(resource.status)
  if (over.has(state)) return dropped('taken-back', shown)
  if (['proposal', 'plan', 'option'].includes(status(resource.intent))) return dropped('not-ours', shown)
  const moment = whenSaid([resource.dateTime], scope)
  if (isAhead(moment, scope)) return dropped('future', `${shown} ${moment.date}`)
  const end = pieces(diet?.schedule).flatMap((one) => endOf(piece(one.repeat)?.boundsPeriod, scope.zone) ?? [])[0]
  if (end !== undefined && end < readingMoment(scope).date) return dropped('taken-back', shown)
  const nutrients = pieces(diet?.nutrient)
  const sodium = nutrients.filter((one) => has(sodiumNutrients, one.modifier)).flatMap((one) => amountOf(one, 'g') ?? [])
  const fluid = nutrients.filter((one) => has(fluidNutrients, one.modifier)).flatMap((one) => amountOf(one, 'mL') ?? [])
  const lowSodium =
    pieces(diet?.type).some(
      (one) => has(lowSodiumDiets, one) || names(one).some((name) => /\blow[- ](?:sodium|salt)\b/i.test(name)),
    ) || sodium.some((grams) => grams <= lowSodiumGrams.value)
  const [lowest, highest] = personLimits.fluidLimitMl
  const limit = fluid.find((ml) => ml >= lowest.value && ml <= highest.value)
  const preferred = codings(resource.foodPreferenceModifier).flatMap(({ code }) => preferences[code] ?? [])
  const allergies = unique(pieces(resource.excludeFoodModifier).flatMap(allergensOf))
  const leavesOut = unique([
    ...pieces(resource.excludeFoodModifier).flatMap(leftOutOf),
    ...preferred.flatMap((one) => one.leavesOut ?? []),
  ])
  const pattern = preferred.find((one) => one.pattern)?.pattern
  const eating: EatingWritten = {
    ...(pattern && { pattern }),
    ...(allergies.length > 0 && { allergies }),
    ...(leavesOut.length > 0 && { leavesOut }),
    ...(lowSodium && { lowSodium }),
    ...(limit !== undefined && { fluidLimitMlPerDay: limit }),
  }
  if (Object.keys(eating).length === 0) return dropped('not-ours', shown)
  return { moment, shown, eating, remarks: allergies.length > 0 ? ['diet-order'] : [] }
}

/** All of a file as one: what any of them leaves out is left out, the strictest limit holds. */
export function together(said: readonly EatingSaid[]): EatingWritten {
  const allergies = unique(said.flatMap(({ eating }) => eating.allergies ?? []))
  const leavesOut = unique(said.flatMap(({ eating }) => eating.leavesOut ?? []))
  const fluids = said.flatMap(({ eating }) => eating.fluidLimitMlPerDay ?? [])
  const pattern = said.flatMap(({ eating }) => eating.pattern ?? []).at(-1)
  return {
    ...(pattern && { pattern }),
    ...(allergies.length > 0 && { allergies }),
    ...(leavesOut.length > 0 && { leavesOut }),
    ...(said.some(({ eating }) => eating.lowSodium === true) && { lowSodium: true }),
    ...(fluids.length > 0 && { fluidLimitMlPerDay: Math.min(...fluids) }),
  }
}
