// What number did the person type in a diary form? Their own way of writing it; an empty field is not a zero.
import { readTyped } from '../../questions/read-number.js'

/** Above zero, or undefined. */
export function readAmount(text: string): number | undefined {
  const value = readTyped(text)
  return value !== undefined && value > 0 ? value : undefined
}

/** Empty is `undefined`, nonsense is `null`, zero is a number. */
export function readOptional(text: string): number | null | undefined {
  return text.trim() === '' ? undefined : (readTyped(text) ?? null)
}
