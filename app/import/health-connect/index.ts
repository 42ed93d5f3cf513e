// Health Connect, where Android phones keep health data: what is in its export?
export { healthConnect } from './reader.js'
