// Is this a case at all, or a heap of data? Counts entries, levels and characters before anything is read.
import type { Log } from './case-file-problems.js'

const mostEntries = 5000
const mostLevels = 8
const mostCharacters = 200_000

/** True when the input is small enough to read; otherwise one problem says what is too much. Cycles count as endless levels. */
export function isReadable(log: Log, input: unknown): boolean {
  let entries = 0
  let characters = 0
  const tooBig = (what: 'characters' | 'entries' | 'levels', path: string, limit: number): false => {
    log.problems.push({ code: 'too-big', path, value: `more than ${limit}`, what, limit })
    return false
  }
  const visit = (value: unknown, path: string, level: number): boolean => {
    if (typeof value === 'string') {
      characters += value.length
      return characters <= mostCharacters || tooBig('characters', path, mostCharacters)
    }
    if (typeof value !== 'object' || value === null) return true
    if (level > mostLevels) return tooBig('levels', path, mostLevels)
    // A typed array has millions of keys without being a case; its length says enough.
    if (ArrayBuffer.isView(value)) return value.byteLength <= mostEntries || tooBig('entries', path, mostEntries)
    const keys = Object.keys(value)
    entries += keys.length
    if (entries > mostEntries) return tooBig('entries', path, mostEntries)
    return keys.every((key) => {
      characters += key.length
      return visit((value as Record<string, unknown>)[key], path === '' ? key.slice(0, 40) : path, level + 1)
    })
  }
  return visit(input, '', 0)
}
