// Where does every number stand? Walks any part of the knowledge and names each number by its address.
import type { Known } from './types/index.js'

/** A `Known` is told from other records by its shape. */
export const isKnown = (value: unknown): value is Known =>
  typeof value === 'object' && value !== null && 'kind' in value && 'low' in value && 'high' in value && 'sources' in value

/** Calls `visit` with each number and its address, such as `causes/low-potassium/prior/at30`. Lists are addressed by their members' ids. */
export function eachKnown(root: unknown, visit: (known: Known, address: string) => void, address = ''): void {
  if (isKnown(root)) visit(root, address)
  else if (Array.isArray(root)) {
    root.forEach((member: unknown, index) => eachKnown(member, visit, `${address}/${nameOf(member) ?? index}`))
  } else if (typeof root === 'object' && root !== null) {
    for (const [key, member] of Object.entries(root)) eachKnown(member, visit, address === '' ? key : `${address}/${key}`)
  }
}

function nameOf(member: unknown): string | undefined {
  if (typeof member !== 'object' || member === null || !('id' in member)) return undefined
  return typeof member.id === 'string' ? member.id : undefined
}
