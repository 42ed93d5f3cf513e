// What does the address of a request ask for? Read and checked, with a sentence for what is missing.
import type { FastifyRequest } from 'fastify'
import { Refused } from '../cases/refused.js'

/** Whose diary it is: this server keeps one. */
export const person = 'me'

const textsOf = (of: unknown, name: string): readonly string[] => {
  const value =
    typeof of === 'object' && of !== null && Object.hasOwn(of, name) ? (of as Record<string, unknown>)[name] : undefined
  return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((one) => (typeof one === 'string' ? [one] : []))
}

/** A part of the path. */
export const part = ({ params }: FastifyRequest, name: string): string => textsOf(params, name)[0] ?? ''

/** A value behind the question mark; undefined when it is not there or empty. */
export function given({ query }: FastifyRequest, name: string): string | undefined {
  const [text = ''] = textsOf(query, name)
  return text === '' ? undefined : text
}

/** The same, where it must be there. */
export function needed(request: FastifyRequest, name: string): string {
  const found = given(request, name)
  if (found !== undefined) return found
  throw new Refused('unfit', `The address needs "${name}".`, [{ field: name, what: `"${name}" is missing.`, remedy: 'Add it.' }])
}

/** The zone of the one who asks; this machine's when not said. */
export const zoneOf = (request: FastifyRequest): string =>
  given(request, 'zone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone

/** A field of the JSON that was sent. */
export const field = ({ body }: FastifyRequest, name: string): unknown =>
  typeof body === 'object' && body !== null && Object.hasOwn(body, name) ? (body as Record<string, unknown>)[name] : undefined
