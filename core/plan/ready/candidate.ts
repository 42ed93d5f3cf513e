// What could be changed? One possible line of a plan, with what a portion a week of it does to a day.
import type { Food, Portion } from '../../knowledge/types/index.js'
import type { Change, ChangeKind, UsualFood } from '../plan.js'
import type { Figures } from './sums.js'

export interface Candidate extends Figures {
  readonly id: string
  readonly kind: ChangeKind
  /** What there is more of; absent for `less`. */
  readonly food?: Food
  /** What there is less of, or what is eaten more of. */
  readonly usual?: UsualFood
  readonly portion: Portion
  readonly nearness: Change['nearness']
  /** Foods of the same kin can stand in for one another; absent for what is like nothing. */
  readonly kin?: string
  /** Whole portions a week at most. */
  readonly most: number
  /** What the change costs beside others, without its portions. */
  readonly cost: number
}

/** The key of what it takes away from. */
export const takesFrom = ({ kind, usual }: Candidate): string | undefined =>
  kind === 'less' || kind === 'swap' ? usual?.key : undefined
