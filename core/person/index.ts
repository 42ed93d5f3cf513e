// The room of the person: the case, how a case file is read and written, and the names people use.
export { readCaseFile, type CaseFileRead } from './case-file.js'
export { isForgivable, type Conflict, type Expected, type NameKind, type Problem } from './case-file-problems.js'
export { writeCaseFile, type CaseFile } from './case-file-write.js'
export { canBeSetAside } from './case-file-overrides.js'
export { emptyCase, type Answer, type Case, type Eating, type LabResult, type Medicine, type Override } from './case.js'
export { evaluate } from './evaluate.js'
export { findMedicine } from './names-medicines.js'
export { findName, nameBook, type Named } from './names.js'
