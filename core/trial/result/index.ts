// What came of it? The result's door.
export { analyseTrial } from './analyse.js'
export { midReport } from './mid-report.js'
export { recordOf } from './record.js'
export type * from './result.js'
export { settled, verdictOf } from './verdict.js'
