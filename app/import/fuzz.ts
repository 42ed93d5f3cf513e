// What does any file do to a reader? For scripts/fuzz-imports.mjs and the files it once found: a fault is whatever has no sentence.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readDraft } from '@charley/core'
import { readLabText } from '@charley/core/exchange'
import { ColumnsNeeded, FileProblem } from './errors.js'
import { openSource } from './open/open.js'
import { recognise } from './open/recognise.js'
import { readers } from './readers.js'

/** A laboratory's report as text has no reader of files: it is pasted. */
const LAB_TEXT = 'lab-text'

export const formatsRead = [...readers.map(({ id }) => id), LAB_TEXT]

export interface Outcome {
  readonly entries: number
  readonly refused: boolean
  /** What went wrong that nobody foresaw. */
  readonly fault?: string
  /** Of all that was found: the same file gives the same. */
  readonly print: string
}

const MOST_LETTERS = 4000

/** Reads a file as an import would; also by the reader of this format, where it thinks that the file may be its own. */
export async function readAny(path: string, format: string): Promise<Outcome> {
  const hash = createHash('sha256')
  const id = '00000000-0000-4000-8000-000000000000'
  let entries = 0
  const end = (refused: boolean, fault?: string): Outcome => ({
    entries,
    refused,
    print: hash.digest('hex'),
    ...(fault !== undefined && { fault }),
  })
  try {
    if (format === LAB_TEXT) {
      const found = readLabText(readFileSync(path, 'utf8'))
      entries = found.length
      hash.update(JSON.stringify(found))
      return end(false)
    }
    const { source, close } = await openSource(path)
    try {
      const own = readers.find((reader) => reader.id === format)!
      const reader = (await own.recognise(source)) > 0 ? own : await recognise(source, readers)
      for await (const found of reader.read(source, { zone: 'Europe/London', now: '2026-11-23T12:00:00Z' })) {
        hash.update(JSON.stringify(found))
        if (found.what === 'dropped') {
          if (found.shown.length > MOST_LETTERS) return end(false, `shows ${found.shown.length} letters`)
          continue
        }
        entries++
        // Never throws, whatever a reader makes of a file.
        readDraft({ ...found.draft, id, person: 'me' })
      }
      return end(false)
    } finally {
      close()
    }
  } catch (error) {
    if ((error instanceof FileProblem || error instanceof ColumnsNeeded) && error.message.length > 0) {
      hash.update(error.message)
      return end(true)
    }
    return end(false, error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}
