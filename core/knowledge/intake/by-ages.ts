// How are the European and British tables written down? Short forms for rows that each nutrient cuts at its own ages.
import type { Known } from '../types/index.js'
import type { Addition, Band } from './reference.js'

/** A span of ages such as "11-14": from the 11th birthday to the day before the 15th. "18-up" has no end. */
export function ages(span: string, sex?: 'female' | 'male'): Band {
  const [first, last] = span.split('-')
  return {
    id: sex ? `${sex}-${span}` : span,
    from: Number(first),
    ...(last !== 'up' && { below: Number(last) + 1 }),
    ...(sex && { sex }),
  }
}

/** Completed months of the first year: months(7, 11) is "7-11-months". */
export const months = (first: number, last: number): Band => ({
  id: `${first}-${last}-months`,
  from: first / 12,
  below: last >= 11 ? 1 : (last + 1) / 12,
})

/** What is added from one completed week or month on. */
export const adding = (id: string, from: number, below: number | undefined, add: Known): Addition => ({
  id,
  from,
  ...(below !== undefined && { below }),
  add,
})

/** Completed weeks and months at which additions change. */
export const SECOND_TRIMESTER = 14
export const THIRD_TRIMESTER = 28
export const HALF_YEAR = 6
