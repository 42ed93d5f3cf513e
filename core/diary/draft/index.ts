// What is handed in, read and checked.
export type { DraftProblem, Expected as DraftExpected } from './problems.js'
export { readDraft, type DraftRead } from './read-draft.js'
