// How do files of a trial come in and go out? JSON read with a sentence for what is wrong; new files only, readable by their owner alone.
import { readFileSync, writeFileSync } from 'node:fs'
import { BadInput } from './exit.js'

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

const notRead: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
}
const notWritten: Readonly<Record<string, string>> = {
  EEXIST: 'is there already and was left alone. Choose another name',
  ENOENT: 'lies in a folder that is not there. Make it first',
  EISDIR: 'is a folder. Give the name of a file in it',
  EACCES: 'may not be written. Choose another place',
  EPERM: 'may not be written. Choose another place',
  ENOSPC: 'has no room: the disk is full',
}
const mostBytes = 1_000_000

/** Throws BadInput for what cannot be read or is no JSON. */
export function readJsonFile(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new BadInput(`${file}: ${notRead[codeOf(error)] ?? 'it cannot be read'}.`)
  }
  if (text.length > mostBytes) throw new BadInput(`${file}: it is larger than any trial.`)
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new BadInput(`${file}: it is not whole JSON. Take the file as Charley wrote it.`)
  }
}

/** `-` is standard output; otherwise a new file. Throws BadInput where it cannot be. */
export function writeOut(file: string, text: string): void {
  if (file === '-') {
    process.stdout.write(text)
    return
  }
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    const why = notWritten[codeOf(error)]
    throw why === undefined ? error : new BadInput(`${file} ${why}.`)
  }
}
