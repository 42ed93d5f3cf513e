// Where does the diary live on this machine? Where the platform keeps people's data, unless somebody chose another place.
import { closeSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import envPaths from 'env-paths'

export interface PlaceOptions {
  /** A folder or a file, as somebody typed it; goes before the environment variable CHARLEY_DATA. */
  readonly data?: string | undefined
}

export interface DataPlace {
  readonly file: string
  readonly folder: string
  readonly chosenBy: 'option' | 'environment' | 'platform'
}

const fileName = 'charley.db'
const fileEndings = ['.db', '.sqlite', '.sqlite3']

/** A path that is there is what it is; one that is not there yet is a file when it ends like a database's name. */
function namesFile(path: string): boolean {
  try {
    return !statSync(path).isDirectory()
  } catch {
    // Not there, or out of sight: opening it will say which.
    return fileEndings.includes(extname(path).toLowerCase())
  }
}

function chosen(path: string, chosenBy: DataPlace['chosenBy']): DataPlace {
  const full = resolve(path)
  const file = namesFile(full) ? full : join(full, fileName)
  return { file, folder: dirname(file), chosenBy }
}

/** Where the data file is, or will be; looks, and makes nothing. */
export function dataPlace({ data }: PlaceOptions = {}): DataPlace {
  const fromEnvironment = process.env['CHARLEY_DATA']
  if (data) return chosen(data, 'option')
  if (fromEnvironment) return chosen(fromEnvironment, 'environment')
  const folder = envPaths('charley', { suffix: '' }).data
  return { file: join(folder, fileName), folder, chosenBy: 'platform' }
}

/** Makes the folder and an empty file where there are none, for their owner's eyes only; SQLite gives its side files the same rights. */
export function makePlace({ file, folder }: Pick<DataPlace, 'file' | 'folder'>): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch (error) {
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw error
  }
}
