// How does everything leave, come back, and go for good? One function each; loaded only when somebody asks.
export { writeBackup } from './backup.js'
export { deleteForGood, deletionWish, planDeletion, type DeletionPlan, type DeletionProof, type DeletionWish } from './delete.js'
export { exportFhir, fhirWish } from './fhir.js'
export { exportCalendar, exportCsv, exportFoodsCsv, exportJson } from './files.js'
export { lookAtBackup, restoreBackup, type RestoreReport } from './restore.js'
export { restoreDesk, type RestoreDesk } from './restore-desk.js'
export type { Span } from './standing.js'
export { summaryOf } from './summary.js'
