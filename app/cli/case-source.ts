// What stands in the case file that was named? The text of a file, or of standard input.
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { BadInput } from './exit.js'

/** The text behind a path; `-` is standard input. Throws BadInput with what is wrong with the path. */
export async function readSource(file: string): Promise<string> {
  if (file === '-') return text(process.stdin)
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'it is a folder'
          : code === 'EACCES'
            ? 'it may not be read'
            : 'it cannot be read'
    throw new BadInput(`${JSON.stringify(file)}: ${why}. Give the path of a case file, or - to read standard input.`)
  }
}
