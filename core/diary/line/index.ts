// What did somebody type that they ate, drank or took? A line of text becomes items to confirm; what is not understood is shown.
export * from './part.js'
export { splitLine } from './split-line.js'
export { wordsToFind, type Answers } from './found.js'
export { readLine, type LineItem, type LineReading, type NotUnderstood, type ReadOptions } from './read-line.js'
export { amountsIn, eatenOf, kindOf, timesAmounts, type EatenRead } from './eaten.js'
export type { AmountProblem, Assumption } from './how-much.js'
