// Which files does a zip say that it holds?
import type { Entry, ZipFile } from 'yauzl'

/**
 * In the order of its table of contents, folders left out. Rejects with yauzl's error. Its own `eachEntry` stops listening for errors
 * at the end; here somebody always listens, for one that nobody hears ends the process.
 */
export function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = []
    zip.on('error', reject)
    zip.on('entry', (entry: Entry) => {
      if (!entry.fileName.endsWith('/')) entries.push(entry)
      zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.readEntry()
  })
}
