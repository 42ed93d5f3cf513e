// The laboratory's door: from a number on a paper to a checked result, its level, and what can be worked out from it.
export { deriveLabs, latestLab } from './derive.js'
export { findAnalyte, type AnalyteFound } from './find-analyte.js'
export { adjustedCalcium, egfr } from './formulas.js'
export { levelOf, type Level } from './levels.js'
export type { LabProblem } from './problems.js'
export { readLab, type LabInput, type LabReading } from './read-lab.js'
export { acceptedUnits, findUnit, fromCanonical, toCanonical } from './units.js'
