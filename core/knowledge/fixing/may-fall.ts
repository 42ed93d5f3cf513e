// Who should stretch sitting down? Whoever may fall on one leg at night.
import { anyOf } from '../urgency/when.js'

export const mayFall = anyOf(
  'unsteady',
  'faint-or-collapse',
  'foot-drop-or-weak-grip',
  'hard-to-rise',
  'worse-walking',
  'slow-stiff-tremor',
  'parkinson-known',
  'neuromuscular-known',
)
