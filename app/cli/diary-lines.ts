// How does an entry of the diary read in a terminal? As everywhere, and safe to print; with its time.
import { described, localTime, type Described, type Entry } from '@charley/core'
import { printable } from './style.js'

/** What it is and what was said about it, safe to print. */
export function describedPlainly(entry: Entry): Described {
  const { name, detail } = described(entry)
  return { name: printable(name), detail: printable(detail) }
}

/** "Banana, 1 medium (118 g)". */
export const inOneLine = (entry: Entry): string => {
  const { name, detail } = describedPlainly(entry)
  return [name, detail].filter(Boolean).join(', ')
}

/** hh:mm on the clock of the place where it was lived. */
export function timeText({ at, zone }: Pick<Entry, 'at' | 'zone'>): string {
  const minutes = Math.floor(localTime(at, zone).hour * 60 + 1e-6)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
