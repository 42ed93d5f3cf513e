// What would luck alone show? Whole stretches of nights change places, so that what sticks together stays together.
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { patternPolicy } from '../../knowledge/trial/patterns.js'

/**
 * Nights in a block, by how cramps and exposures stick to their neighbours: Carlstein (1986), "The use of subseries values for
 * estimating the variance of a general statistic from a stationary sequence", for an autocorrelation `together` from day to day.
 */
export function blockLength(together: number, nights: number): number {
  const rho = Math.min(0.95, Math.max(0, together))
  const best = Math.ceil(Math.cbrt(6 * nights) * (rho / (1 - rho * rho)) ** (2 / 3))
  return Math.max(1, Math.min(Math.floor(patternPolicy.longestBlock.value * nights), best))
}

/**
 * Orders of the nights 0 … nights − 1, each for one shuffle. The history is closed to a ring and cut at a random place into blocks of
 * about this length, the blocks are shuffled, and the ring is turned at random. The same seed gives the same orders everywhere.
 */
export function shuffledNights(nights: number, length: number, shuffles: number, seed: number): readonly Int32Array[] {
  const generator = xoroshiro128plus(seed)
  const below = (count: number) => uniformInt(generator, 0, count - 1)
  const blocks = Math.max(2, Math.round(nights / length))
  const cuts = Array.from({ length: blocks + 1 }, (_, block) => Math.round((block * nights) / blocks))
  return Array.from({ length: shuffles }, () => {
    const order = Array.from({ length: blocks }, (_, block) => block)
    for (let last = blocks - 1; last > 0; last--) {
      const other = below(last + 1)
      ;[order[last], order[other]] = [order[other]!, order[last]!]
    }
    const [start, turn] = [below(nights), below(nights)]
    const places = new Int32Array(nights)
    let put = turn
    for (const block of order)
      for (let night = cuts[block]!; night < cuts[block + 1]!; night++) places[put++ % nights] = (night + start) % nights
    return places
  })
}
