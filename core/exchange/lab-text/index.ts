// The text of a laboratory report.
export type { FoundLab } from './found-lab.js'
export { readLabText } from './read-lab-text.js'
