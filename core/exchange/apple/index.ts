// What in an export of Apple Health belongs in the diary? XML elements in, entries out; files and parsing are the app's.
export type { HealthElement } from './element.js'
export { appleReading, type AppleReading } from './reading.js'
