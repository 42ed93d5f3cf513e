// Which format is it? Each reader looks at the content; the surest one reads.
import { exchangeWords } from '@charley/core/exchange'
import { FileProblem } from '../errors.js'
import type { FormatReader, Source } from '../reader.js'

const words = exchangeWords.problems
const SHOWN = 4

/** A backup is put back whole, by another door. */
async function isBackup(source: Source): Promise<boolean> {
  const manifest = source.files.find(({ name, folder }) => name === 'manifest.json' && folder === '')
  return (
    manifest !== undefined && /"format"\s*:\s*"charley-backup/.test(Buffer.from(await source.head(manifest)).toString('utf8'))
  )
}

/** How documents and pictures begin, letter by byte. */
const document = /^(?:%PDF-|\x89PNG|\xff\xd8\xff|GIF8|II\*|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp(?:hei|mif|msf|avi))/
const oldOffice = '\xd0\xcf\x11\xe0'

/** What else people hand in: what they can do with it instead. */
async function otherThing(source: Source): Promise<'document' | 'spreadsheet' | undefined> {
  const has = (folder: string, name: string) => source.files.some((file) => file.folder === folder && file.name === name)
  if (has('xl', 'workbook.xml') || (has('', 'mimetype') && has('', 'content.xml'))) return 'spreadsheet'
  if (has('word', 'document.xml')) return 'document'
  const [file, ...more] = source.files
  if (!file || more.length > 0) return undefined
  const start = Buffer.from(await source.head(file)).toString('latin1')
  return start.startsWith(oldOffice) ? 'spreadsheet' : document.test(start) ? 'document' : undefined
}

/** The reader that is surest. Throws FileProblem where none is. */
export async function recognise(source: Source, readers: readonly FormatReader[]): Promise<FormatReader> {
  if (await isBackup(source)) throw new FileProblem('backup', words.backup(source.name))
  let [best, sure]: readonly [FormatReader | undefined, number] = [undefined, 0]
  for (const reader of readers) {
    const found = await reader.recognise(source)
    if (found > sure) [best, sure] = [reader, found]
  }
  if (best) return best
  const other = await otherThing(source)
  if (other) throw new FileProblem(other, words[other](source.name))
  const names = source.files.slice(0, SHOWN).map(({ name }) => name)
  const inside = source.files.length === 1 ? '' : ` (it holds ${names.join(', ')}${source.files.length > SHOWN ? ' …' : ''})`
  throw new FileProblem('unknown', words.unknown(source.name, inside))
}
