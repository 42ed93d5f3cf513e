// What can go wrong when a food table is brought in? Each fault is a sentence for the person; nothing stored is changed by any.

/**
 * - `not-foods`: the file is not one of the food tables Charley reads.
 * - `damaged`: it is one, but cut short or broken.
 * - `incomplete`: a file or a column that is needed is not in it.
 * - `cancelled`: the person stopped it.
 * - `no-room`: the disk is full.
 * - `unreadable`: the file is not there, or may not be read.
 */
export type ImportFault = 'not-foods' | 'damaged' | 'incomplete' | 'cancelled' | 'no-room' | 'unreadable'

export class ImportError extends Error {
  readonly fault: ImportFault
  constructor(fault: ImportFault, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'ImportError'
    this.fault = fault
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
}

/** Turns what the file system and the unpacker throw while `name` is read into a sentence; other errors pass as they are. */
export function asImportError(error: unknown, name: string): unknown {
  if (error instanceof ImportError) return error
  const code = codeOf(error)
  if (code === 'ABORT_ERR' || (error instanceof Error && error.name === 'AbortError')) return cancelled(error)
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new ImportError('no-room', 'The disk is full, so the foods could not be brought in. Nothing was changed.', error)
  const why = unreadable[code]
  if (why !== undefined) return new ImportError('unreadable', `${name} cannot be read: ${why}.`, error)
  if (code.startsWith('Z_')) return damaged(name, 'part of it cannot be unpacked', error)
  return error
}

export const cancelled = (cause?: unknown) =>
  new ImportError('cancelled', 'Stopped. Nothing was brought in, and nothing was changed.', cause)

export const damaged = (name: string, what: string, cause?: unknown) =>
  new ImportError('damaged', `${name} is cut short or damaged: ${what}. Please download it again. Nothing was changed.`, cause)
