// What does a number's note say? In the built page the notes travel apart from the engine; here they are put back.
import { notes } from 'virtual:notes'

/** The same value with every mark "§17" replaced by the text it stands for. */
export function withNotes<T>(value: T): T {
  if (typeof value === 'string') return (/^§\d+$/.test(value) ? (notes[Number(value.slice(1))] ?? value) : value) as T
  if (Array.isArray(value)) return value.map(withNotes) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withNotes(member as unknown)])) as T
}
