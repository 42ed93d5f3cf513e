// The use cases of the first verb, find: they need no store, so who asks only for them loads none.
export { checkText, type Checked } from './check.js'
export { allNumbers, counts, findEntries, idsOf, kinds, type Entry } from './entries.js'
export { nextQuestion } from './next-question.js'
