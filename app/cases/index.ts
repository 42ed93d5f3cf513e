// The use cases: what every face may ask, one function each.
export { checkText, type Checked, type CheckOptions } from './check.js'
export { allNumbers, counts, findEntries, idsOf, kinds, type Entry, type Kind } from './entries.js'
export { isAnswered, nextQuestion } from './next-question.js'
