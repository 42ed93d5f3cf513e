// How does a trial become a file that others can run? The plan alone: no secret, no dates, nobody's name.
import { isRecord } from '../../diary/draft/readers.js'
import { shown } from '../../diary/draft/problems.js'
import type { Protocol } from '../trial.js'
import { readProtocol, type ProtocolProblem } from './read-protocol.js'

/** What belongs to one person's running of it. */
type Personal = 'format' | 'id' | 'created' | 'start' | 'zone' | 'hemisphere'

export interface SharedProtocol extends Omit<Protocol, Personal> {
  readonly format: 'charley-shared-trial'
}

/** What the one who runs it brings. */
export type OwnStart = Pick<Protocol, 'id' | 'created' | 'start' | 'zone' | 'hemisphere'>

/** The plan to hand on. An own prior is somebody's own opinion, and goes with it as what it is. */
export function shareable(protocol: Protocol): SharedProtocol {
  const { id: _id, created: _created, start: _start, zone: _zone, hemisphere: _hemisphere, ...plan } = protocol
  return { ...plan, format: 'charley-shared-trial' }
}

export type SharedRead =
  | { readonly ok: true; readonly shared: SharedProtocol }
  | { readonly ok: false; readonly problems: readonly ProtocolProblem[] }

/** Stands in where a shared plan is checked before anyone has said when they begin. */
const someStart: OwnStart = {
  id: '00000000-0000-4000-8000-000000000000',
  created: '2026-01-01T00:00:00Z',
  start: '2026-01-01',
  zone: 'UTC',
  hemisphere: 0,
}
const personal = Object.keys(someStart)

/** Reads a shared plan from outside. The gate is asked anew by whoever starts it (`designTrial`). Never throws. */
export function readShared(input: unknown): SharedRead {
  if (!isRecord(input))
    return { ok: false, problems: [{ code: 'wrong-type', field: '', value: shown(input), expected: 'record' }] }
  const given = new Map(Object.entries(input))
  if (given.get('format') !== 'charley-shared-trial') {
    const options = ['charley-shared-trial']
    return { ok: false, problems: [{ code: 'not-a-choice', field: 'format', value: shown(given.get('format')), options }] }
  }
  const extra = personal.flatMap((field) =>
    given.has(field) ? [{ code: 'unknown-field' as const, field, value: shown(given.get(field)) }] : [],
  )
  const read = readProtocol({ ...Object.fromEntries(given), ...someStart, format: 'charley-trial' })
  if (!read.ok || extra.length > 0) return { ok: false, problems: [...extra, ...(read.ok ? [] : read.problems)] }
  return { ok: true, shared: shareable(read.protocol) }
}

/** Somebody's own protocol from a shared plan. What the gate says of what is tried is for the caller to ask: `designTrial` does. */
export const fromShared = (shared: SharedProtocol, start: OwnStart) =>
  readProtocol({ ...shared, ...start, format: 'charley-trial' })
