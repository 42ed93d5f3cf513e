// The door of the import room: official food tables on their way in.
export { ImportError, type ImportFault } from './errors.js'
export { importFoods, type ImportOptions, type ImportProgress } from './import.js'
export { reportLines, type Case, type Counts, type ImportReport, type ReleaseReport, type SourceReport } from './report.js'
export type { FoodSource } from './source.js'
