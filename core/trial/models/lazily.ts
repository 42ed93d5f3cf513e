// Which numbers does anybody ask for? Each posterior beside the effect is reckoned when it is first read.
import type { Marginal } from '../trial.js'

export function lazily(makers: Readonly<Record<string, () => Marginal>>): Readonly<Record<string, Marginal>> {
  const made: Record<string, Marginal> = {}
  const result: Record<string, Marginal> = {}
  for (const [name, make] of Object.entries(makers)) {
    Object.defineProperty(result, name, { enumerable: true, get: () => (made[name] ??= make()) })
  }
  return result
}
