// Which text does the commitment cover? One for each protocol, whoever writes it down and in whatever order.
import type { Protocol, Seal } from '../trial.js'

/** JSON with the keys of every record in order, without spaces, absent fields left out (as RFC 8785). The same for ever. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).filter(([, held]) => held !== undefined)
  fields.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, held]) => `${JSON.stringify(name)}:${canonicalJson(held)}`).join(',')}}`
}

/** The protocol as it is kept in the diary. */
export const protocolText = (protocol: Protocol): string => canonicalJson(protocol)

/** What is hashed: a name for this format, the secret, the protocol. Frozen: every commitment ever shown rests on it. */
export const canonicalText = (protocol: Protocol, { secret }: Seal): string =>
  `charley-trial/1\n${secret}\n${protocolText(protocol)}`
