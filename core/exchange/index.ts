// How does what Charley knows meet the formats that people already have? Text to domain and back; pure, no files.
export * from './exchange.js'
export * from './fhir/index.js'
export * from './tables/index.js'
export * from './lab-text/index.js'
export * from './apple/index.js'
export * from './phone/index.js'
