// Where do millions of rows wait until their food is complete? In memory while they are few; in files, parted by key, when they are many.
import { appendFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

export interface Spill {
  /** Records with the same key come back in the same part, in the order they came. A record holds no line break. */
  readonly add: (key: number, record: string) => void
  /** All records, a part at a time; one part, in the order they came, when nothing went to the disk. */
  readonly parts: () => AsyncGenerator<readonly string[]>
}

/** At 25 million rows, a part holds 200 000. */
const PARTS = 128
/** Characters held before they are put on the disk. */
const HELD = 16 * 1024 * 1024

/** A spill that writes to `<directory>/<name>-<part>`. */
export function openSpill(directory: string, name: string, held = HELD): Spill {
  const keys: number[] = []
  const records: string[] = []
  const written = new Set<number>()
  let characters = 0
  const path = (part: number) => join(directory, `${name}-${part}`)

  function flush() {
    const lines: string[][] = Array.from({ length: PARTS }, () => [])
    for (const [index, record] of records.entries()) lines[Math.abs(keys[index] ?? 0) % PARTS]?.push(record)
    for (const [part, some] of lines.entries()) {
      if (some.length === 0) continue
      appendFileSync(path(part), `${some.join('\n')}\n`)
      written.add(part)
    }
    keys.length = 0
    records.length = 0
    characters = 0
  }

  return {
    add: (key, record) => {
      keys.push(key)
      records.push(record)
      characters += record.length
      if (characters > held) flush()
    },
    parts: async function* () {
      if (written.size === 0) {
        yield records
        return
      }
      flush()
      for (const part of [...written].sort((a, b) => a - b)) {
        const text = await readFile(path(part), 'utf8')
        yield text.slice(0, -1).split('\n')
        await rm(path(part))
      }
    },
  }
}
