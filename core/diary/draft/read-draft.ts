// Is what somebody hands in an entry of a diary? Every field read and checked; what is wrong is named, and nothing is guessed.
import { intake } from '../../knowledge/intake/index.js'
import { isZone, toInstant } from '../dates.js'
import { entryKinds, type Draft, type EntryKind } from '../entry.js'
import { payloadReaders } from './payloads.js'
import { shown, type DraftProblem } from './problems.js'
import { choice, needed, optional, record, text, uuid, type Reader } from './readers.js'

export type DraftRead = { readonly draft: Draft } | { readonly problems: readonly DraftProblem[] }

const instant: Reader<string> = (value, field, report) => {
  const found = typeof value === 'string' ? toInstant(value) : undefined
  if (found === undefined) {
    report({ code: 'not-an-instant', field, value: shown(value) })
    return undefined
  }
  const { low, high, unit } = intake.limits.diary.moment
  const year = new Date(found).getUTCFullYear()
  if (year >= low.value && year <= high.value) return found
  report({ code: 'out-of-range', field, value: shown(value), low: low.value, high: high.value, unit })
  return undefined
}

const zone: Reader<string> = (value, field, report) => {
  if (typeof value === 'string' && isZone(value)) return value
  report({ code: 'unknown-zone', field, value: shown(value) })
  return undefined
}

/** Told apart only by their kind, the payload being read once that is known. */
const kindReader = choice(entryKinds)
const anything: Reader<{ readonly given: unknown }> = (given) => ({ given })

const envelope = record<{
  readonly id: string
  readonly person: string
  readonly kind: EntryKind
  readonly at: string
  readonly zone: string
  readonly payload: { readonly given: unknown }
  readonly replaces?: string
}>({
  id: needed(uuid),
  person: needed(text(intake.limits.texts.name)),
  kind: needed(kindReader),
  at: needed(instant),
  zone: needed(zone),
  payload: needed(anything),
  replaces: optional(uuid),
})

/** More are not told at once. */
const MOST_PROBLEMS = 50

/**
 * Reads a draft from outside. Moments come out in UTC to the second, ids in small letters; all else as it was. Never throws. What
 * only a store can know (that the replaced entry exists and is of the same person and kind) is not checked here.
 */
export function readDraft(input: unknown): DraftRead {
  const problems: DraftProblem[] = []
  const report = (problem: DraftProblem) => {
    if (problems.length < MOST_PROBLEMS) problems.push(problem)
  }
  const outside = envelope(input, '', report)
  const kind = outside?.kind ?? kindIn(input)
  const given = outside ? outside.payload.given : kind && payloadIn(input)
  // The payload is read also when something around it is wrong, so that all is told at once.
  const payload =
    kind === undefined || given === undefined ? undefined : given === null ? null : payloadReaders[kind](given, 'payload', report)
  if (payload === null && outside && outside.replaces === undefined)
    report({ code: 'nothing-to-take-back', field: 'payload', value: 'null' })
  if (outside?.replaces !== undefined && outside.replaces === outside.id)
    report({ code: 'replaces-itself', field: 'replaces', value: shown(outside.replaces) })
  if (!outside || payload === undefined || problems.length > 0) return { problems }
  return { draft: { ...outside, payload } as Draft }
}

function kindIn(input: unknown): EntryKind | undefined {
  const kind = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined
  return entryKinds.find((one) => one === kind)
}

const payloadIn = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && 'payload' in input ? input.payload : undefined
