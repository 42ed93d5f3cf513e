// Who may change something? Only a page of this very server; what another site sends is turned away before it is read.
import type { FastifyRequest } from 'fastify'
import { WireError } from './problems.js'

const reading = new Set(['GET', 'HEAD'])

/** The host was checked to be one of our names; the page of this server says the same one, with the same port. */
const isOurs = ({ headers }: FastifyRequest): boolean =>
  headers.origin === undefined ? headers['sec-fetch-site'] === 'same-origin' : headers.origin === `http://${headers.host}`

/** Throws WireError for a change that no page of ours asks for. A browser cannot send these headers for another site. */
export function checkOrigin(request: FastifyRequest): void {
  if (reading.has(request.method) || isOurs(request)) return
  throw new WireError(
    403,
    'foreign-origin',
    `Changes are taken only from Charley's own page. A program of yours says so with the header "Origin: http://${request.headers.host}".`,
  )
}

const kindOf = (header: string | undefined): string => (header ?? '').split(';')[0]!.trim().toLowerCase()

/** Throws WireError where something is sent under another name than this content type. */
export function checkContent(request: FastifyRequest, wanted: string): void {
  if (reading.has(request.method) || request.method === 'DELETE' || kindOf(request.headers['content-type']) === wanted) return
  throw new WireError(415, 'content-type', `Send it with the content type ${wanted}.`)
}
