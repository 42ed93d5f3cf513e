// The fix room's door: everything worth doing, by what it is worth to this person.
export * from './fix.js'
export { drinkAdvice, type DrinkAdvice } from './drink-advice.js'
export { fixesFor } from './fixes-for.js'
export { stretchPlan, type Side, type StretchPlan, type TimedStep } from './stretch-plan.js'
export { stretchesOf } from './stretches.js'
export { stretchProtocols, stretchTrials } from '../knowledge/protocols/index.js'
