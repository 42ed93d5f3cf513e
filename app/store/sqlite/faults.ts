// What went wrong with the file, in a sentence for the person? SQLite's and the system's error codes, read as the port's faults.
import { StoreError, type StoreFault } from '../port.js'

const safe = 'Everything that was saved before is safe.'
const elsewhere = 'or choose another place with CHARLEY_DATA'

type Sentence = (file: string, code: string) => string
const noRoom: Sentence = (file) =>
  `There is no room left on the disk for ${file}. Nothing of this was saved. ${safe} Free some space on that disk, then try again.`
const refused: Sentence = (file) =>
  `The disk takes no more for ${file}: it may be full, or a limit on file sizes may be reached. Nothing of this was saved. ${safe} Free some space, then try again.`
const notAllowed: Sentence = (file) =>
  `Charley may not open or write ${file}. Nothing of this was saved. ${safe} See that the file and its folder can be reached and are yours to write in, ${elsewhere}.`
const held: Sentence = (file) =>
  `Another program is holding ${file}. Nothing of this was saved. ${safe} Wait a moment or close the other program, then try again.`
const broken: Sentence = (file) =>
  `${file} is damaged, or it is no Charley file. Charley leaves it as it is. Copy it to a safe place, then put a backup back, ${elsewhere}.`
const failing: Sentence = (file, code) =>
  `The disk gave an error (${code}) while Charley used ${file}. Nothing of this was saved. Copy the file to another disk, and have this disk checked.`

/** By the beginning of the code; the first that fits counts. */
const faults: readonly (readonly [code: string, fault: StoreFault, sentence: Sentence])[] = [
  ['SQLITE_FULL', 'full', noRoom],
  ['ENOSPC', 'full', noRoom],
  ['EDQUOT', 'full', noRoom],
  ['EFBIG', 'full', refused],
  // SQLite says "full" only for ENOSPC: a quota (EDQUOT) or a size limit (EFBIG) arrives as a failed write.
  ['SQLITE_IOERR_WRITE', 'full', refused],
  ['SQLITE_IOERR_TRUNCATE', 'full', refused],
  ['SQLITE_IOERR_SHMSIZE', 'full', refused],
  ['SQLITE_IOERR', 'damaged', failing],
  ['EIO', 'damaged', failing],
  ['SQLITE_READONLY', 'read-only', notAllowed],
  ['SQLITE_PERM', 'read-only', notAllowed],
  ['EACCES', 'read-only', notAllowed],
  ['EPERM', 'read-only', notAllowed],
  ['EROFS', 'read-only', notAllowed],
  ['SQLITE_CANTOPEN', 'read-only', notAllowed],
  ['ENOTDIR', 'read-only', notAllowed],
  ['EISDIR', 'read-only', notAllowed],
  ['ENOENT', 'read-only', notAllowed],
  ['EEXIST', 'read-only', notAllowed],
  ['ENAMETOOLONG', 'read-only', notAllowed],
  ['ELOOP', 'read-only', notAllowed],
  ['SQLITE_BUSY', 'locked', held],
  ['SQLITE_LOCKED', 'locked', held],
  ['SQLITE_PROTOCOL', 'locked', held],
  ['SQLITE_NOTADB', 'damaged', broken],
  ['SQLITE_CORRUPT', 'damaged', broken],
]

/** libsql reports a failed opening as a plain error whose text ends in SQLite's number; 14 is SQLITE_CANTOPEN. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if (/^ConnectionFailed\(.*: 14"\)$/s.test(error.message)) return 'SQLITE_CANTOPEN'
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** The error as the port promises it, or the same error where it is no fault of the file. */
export function asStoreError(error: unknown, file: string): unknown {
  const code = codeOf(error)
  const known = faults.find(([start]) => code.startsWith(start))
  return known ? new StoreError(known[1], known[2](file, code), error) : error
}

export const newer = (file: string): StoreError =>
  new StoreError('newer', `${file} was written by a newer Charley. It was left untouched. Update Charley, then try again.`)

export const notOurs = (file: string): StoreError =>
  new StoreError(
    'damaged',
    `${file} belongs to another program. It was left untouched. Please choose another place with CHARLEY_DATA.`,
  )

/** Does `work`; what goes wrong with the file comes out as a StoreError that names it. */
export async function withFaults<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw asStoreError(error, file)
  }
}

type Doings = { readonly [name: string]: (...given: never[]) => Promise<unknown> }

/** The same functions, each with its faults told. */
export function faultsTold<Functions extends object>(file: string, functions: Functions): Functions {
  const told = Object.entries(functions as Doings).map(([name, does]) => [
    name,
    (...given: never[]) => withFaults(file, () => does(...given)),
  ])
  return Object.fromEntries(told) as Functions
}
