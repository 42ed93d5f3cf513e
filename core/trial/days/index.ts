// What does the diary hold of a trial? The days' door.
export { countBins, daysOf, gradedDays } from './bins.js'
export { endOf, guessesOf, trialsIn } from './entries.js'
export { integrity, type IntegrityProblem } from './integrity.js'
export { trialDays } from './trial-days.js'
