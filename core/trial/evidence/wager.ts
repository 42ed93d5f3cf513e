// What does a wager on a fair coin come to? Anyone who multiplies a stake twentyfold has shown that the coin is not fair.

/**
 * The course of an e-value: a stake of 1, laid anew on each sign by what the signs so far suggest, both ways alike.
 *
 * The mixture of all constant wagers under a Beta(weight, weight): the next sign is foretold with (weight + how often so far) /
 * (2 weight + all so far), which comes to E = 2ⁿ B(k + weight, n − k + weight) / B(weight, weight) (Krichevsky & Trofimov 1981;
 * Waudby-Smith & Ramdas 2024). Zeros wager nothing. Where each sign is a fair coin given the past, E is a martingale with mean 1,
 * so the chance that it ever reaches c is at most 1/c (Ville 1939), however often one looks.
 */
export function wagerOn(signs: readonly number[], weight: number): readonly number[] {
  const seen = { up: 0, down: 0 }
  let stake = 1
  return signs.map((sign) => {
    if (sign === 0) return stake
    const side = sign > 0 ? 'up' : 'down'
    stake *= (2 * (weight + seen[side])) / (2 * weight + seen.up + seen.down)
    seen[side] += 1
    return stake
  })
}
