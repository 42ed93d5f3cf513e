// What does a plan know of foods? What is in them, which may be proposed, what stands in for what, and how sure figures are.
export { compositionSpread } from './composition-spread.js'
export { contentsOf } from './contents.js'
export { planPolicy } from './policy.js'
export { avoidInPregnancy } from './pregnancy.js'
export { proposal } from './proposal.js'
export type { PlanMeal, Proposal } from './proposal-shape.js'
export { supplementDoses, type SupplementDose } from './supplement-doses.js'
export { typicalDiet, type TypicalFood } from './typical-diet.js'
