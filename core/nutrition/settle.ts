// Is it settled, and if not, how many more days like these would settle it?
import { judging } from '../knowledge/intake/judging.js'

/** What each measure of enough says; all must agree before anything is said. */
export type Chances = readonly number[]

export type Settled = 'enough' | 'short' | 'open'

export function settled(chances: Chances): Settled {
  const line = judging.settled.value
  if (chances.length === 0) return 'open'
  if (chances.every((chance) => chance >= line)) return 'enough'
  return chances.every((chance) => chance <= 1 - line) ? 'short' : 'open'
}

/** Past so many days nobody keeps a diary; by then the chances are those of never ending days. */
const FOREVER = 2 ** 20

/**
 * The smallest number of days, beyond these, after which the matter is settled if they are like these; undefined when it would stay
 * open for ever. `after` gives the chances when so many days have been seen in all.
 */
export function moreDays(days: number, after: (days: number) => Chances): number | undefined {
  const open = (more: number) => settled(after(days + more)) === 'open'
  if (!open(0)) return 0
  if (open(FOREVER)) return undefined
  let [before, enough] = [0, 1]
  while (open(enough)) [before, enough] = [enough, enough * 2]
  while (enough - before > 1) {
    const middle = Math.floor((before + enough) / 2)
    if (open(middle)) before = middle
    else enough = middle
  }
  return enough
}
