// When should one look back, and what should bring a person in sooner?
import { judged, measured, type Condition, type Known, type Tier } from '../types/index.js'
import { anyOf } from '../urgency/when.js'

const today = judged(0, [0, 0], 'weeks: the sign itself cannot wait')

/** Weeks until it is looked at again. */
export const comeBackAfter: Readonly<Record<Tier, Known>> = {
  emergency: today,
  'same-day': today,
  'two-weeks': judged(2, [1, 2], 'weeks: within them a doctor should have looked'),
  routine: judged(4, [4, 6], 'weeks: a fair try of what can be done at home', ['cks-leg-cramps']),
  'self-care': judged(5, [4, 6], 'weeks: four to six, the time in which cramps ease by themselves in trials', ['frusso-1999']),
}

/** For who stretches: the trial counted after so long. */
export const comeBackAfterStretching = measured(
  6,
  [6, 6],
  'hallegraeff-2012',
  'weeks of stretching every night until it was counted',
)

/** Signs that should not wait, for everyone or where the condition holds. Words are in fixWords under these ids. */
export const soonerIf: readonly { readonly id: string; readonly when?: Condition }[] = [
  { id: 'one-leg' },
  { id: 'cold-or-pale' },
  { id: 'weak-or-thin' },
  { id: 'numb-or-unsteady' },
  { id: 'dark-urine' },
  { id: 'hands-or-mouth' },
  { id: 'heart-or-faint' },
  { id: 'worse' },
  {
    id: 'ill-on-tablets',
    when: anyOf('thiazide', 'loop-diuretic', 'potassium-sparing-diuretic', 'ace-inhibitor-or-arb', 'lithium'),
  },
  { id: 'pregnancy-signs', when: anyOf('pregnant') },
  { id: 'missed-dialysis', when: anyOf('on-dialysis') },
  { id: 'feet-with-diabetes', when: anyOf('diabetes-known') },
]
