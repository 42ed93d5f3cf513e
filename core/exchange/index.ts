// How does what Charley knows meet the formats that people already have? Text to domain and back; pure, no files.
export * from './exchange.js'
