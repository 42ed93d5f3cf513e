// How much does it prove, without a model and however often one looks? The evidence's door.
export { countEvidence } from './count-evidence.js'
export { evidenceOf } from './evidence-of.js'
export { finishedPairs, sumOf, valueOf, type Pair, type Sum } from './pairs.js'
export { randomisationTest, smallestShare, type RandomisationTest } from './randomisation-test.js'
export { wagerOn } from './wager.js'
