// What should a doctor with eight minutes see? The page and its appendix as plain data.
export * from './report.js'
export { doctorReport, type ReportMaterial } from './doctor-report.js'
export { redFlagGroups } from './red-flags.js'
export { rateInterval } from './rate.js'
export { reportPolicy } from '../knowledge/report/policy.js'
