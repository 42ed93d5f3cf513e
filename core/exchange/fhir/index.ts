// FHIR R4, in and out.
export type { FhirContext } from './context.js'
export type { FhirOut, FhirWords } from './out.js'
export type { FhirBundle, FhirResource } from './resource.js'
export { ourQuestionnaire } from './questionnaire.js'
export { readFhir } from './read/index.js'
export { writeFhirBundle } from './write.js'
