// How are shares and bits said in words? The limits of each word; how sure follows from how far the band reaches.
import type { Band, EvidenceLine } from '@charley/core'

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

const worthSaying = 0.12
const shown = 6

/** The answers that pull most, for and against, leaving out those that hardly pull. */
export const strongest = (evidence: readonly EvidenceLine[], sign: 1 | -1): readonly EvidenceLine[] =>
  evidence.filter(({ bits }) => bits * sign >= worthSaying).slice(0, shown)
