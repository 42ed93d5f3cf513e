// The words room's door: what a person reads, short; pages.ts holds the long prose.
export { actionWords } from './en/actions.js'
export { causeNames } from './en/causes.js'
export { factWords } from './en/facts.js'
export { analyteWords } from './en/labs.js'
export { medicineWords } from './en/medicines.js'
export { questionWords } from './en/questions.js'
export { ruleWords } from './en/urgency.js'
export type * from './types.js'
