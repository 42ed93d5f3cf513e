// May this action be suggested to this person? The same gate for who asks of actions only, without the lists of what foods are made of.
import { guardRules } from '../knowledge/guard/index.js'
import type { Action } from '../knowledge/types/index.js'
import type { Case } from '../person/case.js'
import { gateOf } from './gate.js'
import type { Verdict } from './suggestion.js'

/** An action stands for nutrients and ways, never for one food, so this is asked of nothing; were it asked, the food would be refused. */
const anyFoodMatters = () => true
const gate = gateOf(guardRules, anyFoodMatters)

/** The same verdict as `guard({ what: 'action', action }, said)`. */
export const guardAction = (action: Action, said: Case): Verdict => gate({ what: 'action', action }, said)
