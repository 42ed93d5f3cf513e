// The knowledge room's door: all that medicine knows here, as one value.
import { actions } from './actions/index.js'
import { background, causes } from './causes/index.js'
import { claims } from './claims/index.js'
import { descriptors } from './descriptors/index.js'
import { findings } from './findings/index.js'
import { guardRules } from './guard/index.js'
import { intake } from './intake/index.js'
import type { Knowledge } from './knowledge.js'
import { analytes } from './labs/index.js'
import { lowIntake, personLimits } from './person-limits.js'
import { medicines } from './medicines/index.js'
import { nutrients } from './nutrients/index.js'
import { medicineCause, policy } from './policy.js'
import { questions } from './questions/index.js'
import { risks } from './risks/index.js'
import { sources } from './sources.js'
import { rules } from './urgency/index.js'

export const knowledge: Knowledge = {
  version: '2026.11',
  background,
  medicineCause,
  policy,
  causes,
  findings,
  descriptors,
  risks,
  questions,
  medicines,
  analytes,
  rules,
  actions,
  guard: guardRules,
  claims,
  nutrients,
  intake,
  limits: { person: personLimits, lowIntake },
  sources,
}

export type { Background, Knowledge, Policy } from './knowledge.js'
export { personLimits } from './person-limits.js'
export { eachKnown, isKnown } from './walk.js'
export * from './types/index.js'
