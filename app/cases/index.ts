// The use cases: what every face may ask, one function each.
export { checkText, type Checked } from './check.js'
export { allNumbers, counts, findEntries, idsOf, kinds, type Entry } from './entries.js'
export { nextQuestion } from './next-question.js'
