// @charley/core: the door of the pure core. Long prose lives behind '@charley/core/pages', loaded when someone reads.
export * from './assess/index.js'
export { guard } from './guard/index.js'
export * from './knowledge/index.js'
export * from './labs/index.js'
export { emptyCase, type Answer, type Case, type LabResult, type Medicine } from './person/case.js'
export { screen } from './urgency/index.js'
export * from './words/index.js'
