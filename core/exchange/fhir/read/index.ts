// FHIR, read.
export { readFhir } from './read.js'
