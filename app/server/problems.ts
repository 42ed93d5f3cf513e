// What does the server say when it cannot do what was asked? A status, and a sentence for the person (RFC 9457); never a stack trace.
import type { FastifyReply } from 'fastify'
import { Refused, type RefusedReason, type Wrong } from '../cases/refused.js'
import type { ImportError } from '../foods/index.js'
import type { FileProblem } from '../import/errors.js'
import type { StoreError, StoreFault } from '../store/index.js'

export interface ProblemDetails {
  /** A name for programs, such as "urn:charley:unfit". */
  readonly type: string
  readonly title: string
  readonly status: number
  /** For the person. */
  readonly detail: string
  /** Each thing that must be put right. */
  readonly errors?: readonly Wrong[]
}

/** Something that only the wire knows: the wrong kind of request. */
export class WireError extends Error {
  readonly status: number
  readonly kind: string
  constructor(status: number, kind: string, message: string) {
    super(message)
    this.name = 'WireError'
    this.status = status
    this.kind = kind
  }
}

type Told = readonly [status: number, title: string]
const refused: Readonly<Record<RefusedReason, Told>> = {
  unfit: [422, 'Something must be put right'],
  unknown: [404, 'Not found'],
  busy: [409, 'Not now'],
}
const faults: Readonly<Record<StoreFault, Told>> = {
  conflict: [409, 'It was changed meanwhile'],
  'unknown-entry': [422, 'No such entry'],
  full: [507, 'The disk is full'],
  'read-only': [503, 'The diary cannot be opened'],
  locked: [503, 'The diary is in use'],
  damaged: [503, 'The diary cannot be read'],
  newer: [503, 'The diary is of a newer Charley'],
}
/** What the web framework says of requests that it did not let through. */
const wire: Readonly<Record<string, readonly [title: string, detail: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['Too large', 'That is too much at once. Send it in smaller parts.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['Not this kind of content', 'Send JSON, with the content type application/json.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['Not readable', 'The body is empty; it should be JSON.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['Not readable', 'The body is not whole JSON.'],
}

const problem = (status: number, kind: string, title: string, detail: string): ProblemDetails => ({
  type: `urn:charley:${kind}`,
  title,
  status,
  detail,
})

const fieldOf = (error: unknown, field: string): unknown =>
  typeof error === 'object' && error !== null ? (error as Readonly<Record<string, unknown>>)[field] : undefined

/** Known by name: their libraries are not loaded before something needs them. */
const isNamed = <E extends Error>(error: unknown, name: E['name']): error is E => error instanceof Error && error.name === name

/** Any error as a problem; what nobody foresaw says nothing of its insides. */
export function problemOf(error: unknown): ProblemDetails {
  if (error instanceof Refused) {
    const [status, title] = refused[error.reason]
    return { ...problem(status, error.reason, title, error.message), ...(error.wrongs.length > 0 && { errors: error.wrongs }) }
  }
  if (isNamed<StoreError>(error, 'StoreError')) {
    const [status, title] = faults[error.fault]
    return problem(status, error.fault, title, error.message)
  }
  if (isNamed<ImportError>(error, 'ImportError')) return problem(422, error.fault, 'The file was not taken', error.message)
  if (isNamed<FileProblem>(error, 'FileProblem')) return problem(422, error.code, 'The file was not taken', error.message)
  if (error instanceof WireError) return problem(error.status, error.kind, 'Not let in', error.message)
  const status = fieldOf(error, 'statusCode')
  if (typeof status === 'number' && status >= 400 && status < 500) {
    const [title, detail] = wire[String(fieldOf(error, 'code'))] ?? ['Not readable', 'That request cannot be read.']
    return problem(status, 'request', title, detail)
  }
  return problem(
    500,
    'fault',
    'A fault of ours',
    'Something went wrong inside Charley. It is our fault, and nothing of yours was lost.',
  )
}

/** Answers with a problem. */
export const sendProblem = (reply: FastifyReply, told: ProblemDetails): FastifyReply =>
  reply.code(told.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(told))
