// How long may one step be? Nesterov's dual averaging as in Hoffman & Gelman 2014 (JMLR 15:1593), algorithm 5.
import { exp, log } from './steady.js'

/** Acceptance aimed at: above the usual 0.8, for spreads that trade places with one another make narrow rings. γ, t₀ and κ as published. */
const AIM = 0.85
const GAMMA = 0.05
const STEADY_FROM = 10
const KAPPA = 0.75
/** Longer steps leave no choice of where a path ends. */
const LONGEST = 1.5

export interface StepSize {
  /** The step to take next. */
  readonly now: () => number
  /** Tells how likely the last proposals were to be accepted, 0 to 1. */
  readonly learn: (acceptance: number) => void
  /** The averaged step, to be kept from now on. */
  readonly settled: () => number
}

export function stepSizeFrom(start: number): StepSize {
  const centre = log(10 * start)
  let count = 0
  let error = 0
  let logStep = log(start)
  let average = logStep
  return {
    now: () => Math.min(LONGEST, exp(logStep)),
    learn: (acceptance) => {
      count += 1
      const weight = 1 / (count + STEADY_FROM)
      error = (1 - weight) * error + weight * (AIM - acceptance)
      logStep = centre - (Math.sqrt(count) / GAMMA) * error
      const fade = exp(-KAPPA * log(count))
      average = fade * logStep + (1 - fade) * average
    },
    settled: () => Math.min(LONGEST, exp(average)),
  }
}
