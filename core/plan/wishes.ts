// What does a person wish of a plan who has said nothing yet?
import { planPolicy } from '../knowledge/plan/index.js'
import type { Wishes } from './plan.js'

/** Nothing refused, nothing locked, the six nutrients of cramps, and as many changes as the policy says. */
export const emptyWishes = ({ mostChanges, aims }: Pick<typeof planPolicy, 'mostChanges' | 'aims'> = planPolicy): Wishes => ({
  refusedFoods: [],
  refusedChanges: [],
  locked: [],
  mostChanges: mostChanges.value,
  onlyEaten: false,
  aims,
})
