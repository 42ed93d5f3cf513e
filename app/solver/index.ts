// The solver's door in the app: plans made in a thread of their own.
export { planner } from './planner.js'
