// Which word goes with a share, a band, a number of bits? The same limits on every face.
import type { Band } from '../assess/assessment.js'

export type Likelihood = 'likely' | 'possible' | 'unlikely'
export type Sureness = 'sure' | 'unsure' | 'open'
export type Weight = 'strong' | 'clear' | 'some' | 'little'

const words: readonly Likelihood[] = ['unlikely', 'possible', 'likely']
const possibleFrom = 0.1
const likelyFrom = 0.4

export const likelihood = (share: number): Likelihood =>
  share >= likelyFrom ? 'likely' : share >= possibleFrom ? 'possible' : 'unlikely'

/** Sure: the whole band carries the same word. Unsure: it reaches into the next. Open: it spans all three. */
export function sureness({ low, high }: Band): Sureness {
  const reach = words.indexOf(likelihood(high)) - words.indexOf(likelihood(low))
  return reach === 0 ? 'sure' : reach === 1 ? 'unsure' : 'open'
}

/** Two bits are a factor of four in the odds, one bit a factor of two. */
export function weightOf(bits: number): Weight {
  const size = Math.abs(bits)
  return size >= 2 ? 'strong' : size >= 1 ? 'clear' : size >= 0.4 ? 'some' : 'little'
}
