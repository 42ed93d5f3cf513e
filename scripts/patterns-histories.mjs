// What would a diary look like in which nothing goes with the cramps, or one thing does? Made-up histories of a given stickiness, seeded.

/** Uniform numbers, 0 up to 1, of a seed: a counter mixed as by the end of murmur3, two mixes for 53 bits. */
export function dice(seed) {
  let count = Math.imul(seed, 0x9e3779b1)
  const mixed = () => {
    count = (count + 0x6d2b79f5) | 0
    let bits = count ^ (count >>> 16)
    bits = Math.imul(bits, 0x85ebca6b)
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
    return (bits ^ (bits >>> 16)) >>> 0
  }
  return () => ((mixed() >>> 5) * 67_108_864 + (mixed() >>> 6)) / 9_007_199_254_740_992
}

const normal = (u) => Math.sqrt(-2 * Math.log(1 - u())) * Math.cos(2 * Math.PI * u())

/** A normal series of first-order autocorrelation. */
function wave(u, days, stick) {
  let now = normal(u)
  return Array.from({ length: days }, () => {
    const shown = now
    now = stick * now + Math.sqrt(1 - stick * stick) * normal(u)
    return shown
  })
}

/** Yes or no with this chance and exactly this autocorrelation: a two-state Markov chain. */
function chain(u, days, stick, chance) {
  let now = Number(u() < chance)
  return Array.from({ length: days }, () => {
    const shown = now
    now = Number(u() < chance + stick * (now - chance))
    return shown
  })
}

/** Yes or no where a hidden normal wave of this autocorrelation lies below its quantile. */
const dips = (u, days, stick, quantile) => wave(u, days, stick).map((value) => Number(value < quantile))

/** Standard normal quantiles of the chances used here. */
const quantiles = { 0.15: -1.0364, 0.2: -0.8416, 0.3: -0.5244, 0.4: -0.2533, 0.5: 0 }

const yesNo = (kind, u, days, stick, chance) =>
  kind === 'chain' ? chain(u, days, stick, chance) : dips(u, days, stick, quantiles[chance])

/** Weekend habits, and a habit that slowly grows: shared by cramps and exposures without one causing the other. */
const lift = (day, days) => (day % 7 >= 5 ? 0.6 : 0) + (1.2 * day) / days

/** What is not known: single days, and a week away from the diary. */
function holes(u, days, part) {
  const away = Math.floor(u() * (days - 7))
  return Array.from({ length: days }, (_, day) => (day >= away && day < away + 7) || u() < part)
}
const punched = (values, hole) => values.map((value, day) => (hole[day] ? undefined : value))

const chances = [0.5, 0.3, 0.2, 0.15, 0.4, 0.3]

/**
 * Twelve exposures, half amounts and half yes or no, and nights with a cramp in three of ten, all of this autocorrelation and none with
 * anything to do with another. `kind`: "hidden" (a hidden normal wave is cut), "chain" (Markov), "habits" (hidden, with weekend and
 * growth in everything). One day in eight is unknown, in three categories, and a week.
 */
export function nullHistory({ kind, stick, days, seed }) {
  const u = dice(seed)
  const categories = [0, 1, 2].map(() => holes(u, days, 0.12))
  const lifted = (values, size) => (kind === 'habits' ? values.map((value, day) => value + size * lift(day, days)) : values)
  const series = chances.flatMap((chance, index) => {
    const amount = lifted(wave(u, days, stick), 1).map((value) => Math.exp(value))
    const either =
      kind === 'habits'
        ? lifted(wave(u, days, stick), 1).map((value) => Number(value > 0.8 - quantiles[chance]))
        : yesNo(kind, u, days, stick, chance)
    return [punched(amount, categories[index % 3]), punched(either, categories[(index + 1) % 3])]
  })
  const cramps =
    kind === 'habits' ? lifted(wave(u, days, stick), 1).map((value) => Number(value > 1.3)) : yesNo(kind, u, days, stick, 0.3)
  return { cramps: punched(cramps, holes(u, days, 0.1)), series }
}

/** The same, but one thing done on three days of ten (autocorrelation 0.4) lifts the chance of a cramp the night after from `from` to `to`. */
export function realHistory({ from, to, days, seed }) {
  const u = dice(seed)
  const { series } = nullHistory({ kind: 'hidden', stick: 0.4, days, seed: seed + 500_000 })
  const cause = chain(u, days, 0.4, 0.3)
  const cramps = cause.map((one) => Number(u() < (one ? to : from)))
  return { cramps: punched(cramps, holes(u, days, 0.1)), series: [punched(cause, holes(u, days, 0.12)), ...series] }
}
