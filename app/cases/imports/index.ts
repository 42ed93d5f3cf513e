// The use cases of bringing other programs' files in.
export { dataDesk, inBusy, type DataDesk, type InRun } from './desk.js'
export { dryRun, takeIn, type InOptions, type InProgress, type Looked, type TakenIn } from './run.js'
export { imports, undoImport, type ListedImport, type UndoneImport } from './undo.js'
