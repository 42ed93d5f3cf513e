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

/** The reader that is surest. Throws FileProblem where none is. */
export async function recognise(source: Source, readers: readonly FormatReader[]): Promise<FormatReader> {
  if (await isBackup(source)) throw new FileProblem('backup', words.backup(source.name))
  let [best, sure]: readonly [FormatReader | undefined, number] = [undefined, 0]
  for (const reader of readers) {
    const found = await reader.recognise(source)
    if (found > sure) [best, sure] = [reader, found]
  }
  if (best) return best
  const names = source.files.slice(0, SHOWN).map(({ name }) => name)
  const inside = source.files.length === 1 ? '' : ` (it holds ${names.join(', ')}${source.files.length > SHOWN ? ' …' : ''})`
  throw new FileProblem('unknown', words.unknown(source.name, inside))
}
