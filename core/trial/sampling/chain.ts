// How does one chain move? Hamiltonian Monte Carlo (Neal 2011, Handbook of MCMC, chapter 5), split as in Shahbaba, Lan, Johnson & Neal
// 2014 (Statistics and Computing 24:339): leapfrog steps, but round a normal prior exactly, with kicks by what the data say beside it.
import { type Metric, pull, push } from './metric.js'
import { exp, turn } from './steady.js'
import type { Stream } from './stream.js'
import type { Target } from './target.js'

/** A path this much off in energy has left the region where the steps hold. */
const LOST = 1000
/** No path takes more steps, however short they are. */
const MOST_STEPS = 128

export interface Chain {
  readonly at: Float64Array
  /** One path of about `reach` (a quarter of the way round is π/2); says how likely it was to be accepted. */
  readonly move: (metric: Metric, step: number, reach: number) => number
}

/** Starts at standard normal values of every parameter; again from elsewhere where the density cannot be computed. */
export function chainOf(target: Target, stream: Stream): Chain {
  const { size, normalFrom, density } = target
  const at = new Float64Array(size)
  const gradient = new Float64Array(size)
  const place = new Float64Array(size)
  const slope = new Float64Array(size)
  const velocity = new Float64Array(size)
  const change = new Float64Array(size)
  let level = Number.NaN
  for (let tries = 0; !Number.isFinite(level); tries++) {
    if (tries > 100) throw new RangeError('No start of the chain has a density')
    stream.normals(at)
    level = density(at, gradient)
  }

  const energy = () => {
    let sum = 0
    for (let i = 0; i < size; i++) sum += velocity[i]! * velocity[i]!
    return 0.5 * sum
  }
  /** By the slope; of what is normal a priori, by what the data say alone. */
  const kick = (metric: Metric, by: number) => {
    pull(metric, slope, change)
    for (let i = 0; i < normalFrom; i++) velocity[i]! += by * change[i]!
    for (let i = normalFrom; i < size; i++) velocity[i]! += by * (change[i]! + place[i]!)
  }
  /** Straight on; what is normal a priori, round that density exactly. */
  const glide = (metric: Metric, by: number) => {
    push(metric, velocity, change)
    for (let i = 0; i < normalFrom; i++) place[i]! += by * change[i]!
    const [cosine, sine] = turn(by)
    for (let i = normalFrom; i < size; i++) {
      const x = place[i]!
      const v = velocity[i]!
      place[i] = cosine * x + sine * v
      velocity[i] = cosine * v - sine * x
    }
  }

  const move = (metric: Metric, longest: number, reach: number) => {
    stream.normals(velocity)
    // Paths of different lengths, so that no parameter's own period is met every time.
    const length = reach * (0.6 + 0.8 * stream.uniform())
    const steps = Math.min(MOST_STEPS, Math.ceil(length / longest))
    const step = Math.min(longest, length / steps)
    place.set(at)
    slope.set(gradient)
    const before = level - energy()
    let there = level
    kick(metric, step / 2)
    for (let s = 1; s <= steps; s++) {
      glide(metric, step)
      there = density(place, slope)
      // Neither a number nor a hope: also NaN ends here.
      if (!(there - before > -LOST)) {
        stream.uniform()
        return 0
      }
      kick(metric, s === steps ? step / 2 : step)
    }
    const gain = there - energy() - before
    const acceptance = gain >= 0 ? 1 : exp(gain)
    if (stream.uniform() < acceptance) {
      at.set(place)
      gradient.set(slope)
      level = there
    }
    // NaN is no acceptance.
    return acceptance >= 0 ? acceptance : 0
  }
  return { at, move }
}
