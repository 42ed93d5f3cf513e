// @charley/core: the door of the pure core. Long prose lives behind '@charley/core/pages', loaded when someone reads.
export * from './assess/index.js'
export { guard, type Permission } from './guard/index.js'
export * from './knowledge/index.js'
export * from './labs/index.js'
export * from './person/index.js'
export { screen, type FiredRule, type Urgency } from './urgency/index.js'
export * from './words/index.js'
