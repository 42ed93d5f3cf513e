// Which of the official downloads is it? By the files inside, not by what the file is called.
import { basename, dirname } from 'node:path/posix'
import { ImportError } from './errors.js'
import type { FdcTables } from './fdc-csv.js'
import { fdcLists } from './fdc-json.js'
import { fdcTables } from './fdc-lists.js'
import type { OpenSource } from './source.js'
import { srNeeded, srTables, type SrTables } from './sr-ascii.js'
import type { SourceFile } from './zip.js'

export type Find =
  | { readonly kind: 'fdc-csv'; readonly tables: FdcTables; readonly name: string }
  | { readonly kind: 'fdc-json'; readonly file: SourceFile; readonly name: string }
  | { readonly kind: 'sr-ascii'; readonly tables: SrTables; readonly names: readonly string[] }
  | { readonly kind: 'fndds'; readonly files: readonly SourceFile[] }

const inFolder = (path: string) => path.replaceAll('\\', '/')

/** The first bytes of a file as text; undefined where they are no text. */
async function beginning(file: SourceFile): Promise<string | undefined> {
  const stream = await file.open()
  for await (const chunk of stream) {
    const bytes = (chunk as Buffer).subarray(0, 4096)
    if (bytes.includes(0)) return undefined
    const odd = bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
    return odd > 2 ? undefined : bytes.toString('utf8').replace(/^\uFEFF/, '')
  }
  return ''
}

function byFolder(files: readonly SourceFile[], known: readonly string[], bare: (name: string) => string) {
  const folders = new Map<string, Map<string, SourceFile>>()
  for (const file of files) {
    const path = inFolder(file.path)
    const name = bare(basename(path))
    if (!known.includes(name)) continue
    const folder = folders.get(dirname(path)) ?? new Map<string, SourceFile>()
    folder.set(name, file)
    folders.set(dirname(path), folder)
  }
  return [...folders]
}

function need(there: ReadonlyMap<string, SourceFile>, names: readonly string[], table: string, source: string): void {
  const missing = names.filter((name) => !there.has(name))
  if (missing.length > 0)
    throw new ImportError(
      'incomplete',
      `${source} looks like ${table}, but ${missing.join(' and ')} is not in it. Nothing was changed.`,
    )
}

const FOODS = ['food.csv', 'food_nutrient.csv']

async function jsonFinds(source: OpenSource, files: readonly SourceFile[]): Promise<readonly Find[]> {
  const finds: Find[] = []
  for (const file of files) {
    const list = /^\s*\{\s*"(\w+)"\s*:\s*\[/.exec((await beginning(file)) ?? '')?.[1]
    if (list !== undefined && list in fdcLists) finds.push({ kind: 'fdc-json', file, name: `${source.report.name} ${file.path}` })
  }
  return finds
}

/** What there is to read in a source. The survey's sheets may lie in several sources, and are put together by who calls. */
export async function detect(source: OpenSource): Promise<readonly Find[]> {
  const { files, report } = source
  const finds: Find[] = []
  const ending = (end: string) => files.filter(({ path }) => path.toLowerCase().endsWith(end))

  const csv = byFolder(files, fdcTables, (name) => name.toLowerCase()).filter(([, there]) =>
    FOODS.some((name) => there.has(name)),
  )
  for (const [folder, tables] of csv) {
    need(tables, FOODS, 'a CSV download of FoodData Central', report.name)
    finds.push({ kind: 'fdc-csv', tables, name: `${report.name} ${folder}` })
  }
  const ascii = byFolder(files, srTables, (name) => name.toUpperCase()).filter(([, there]) =>
    srNeeded.some((name) => there.has(name)),
  )
  for (const [folder, tables] of ascii) {
    need(tables, srNeeded, 'an ASCII edition of the Standard Reference', report.name)
    const names = files.map(({ path }) => inFolder(path)).filter((path) => dirname(path) === folder)
    finds.push({ kind: 'sr-ascii', tables, names: [report.name, ...names] })
  }
  finds.push(...(await jsonFinds(source, ending('.json'))))

  const taken = new Set(csv.map(([folder]) => folder))
  const sheets: SourceFile[] = ending('.xlsx')
  for (const file of ending('.csv')) {
    if (taken.has(dirname(inFolder(file.path)))) continue
    if ((await beginning(file)) !== undefined) sheets.push(file)
  }
  if (sheets.length > 0) finds.push({ kind: 'fndds', files: sheets })
  return finds
}

/** Nothing was found: what is it not, and what would be right? */
export function notFoods(sources: readonly OpenSource[]): ImportError {
  const names = sources.map(({ report }) => report.name).join(', ')
  const inside = sources.flatMap(({ files }) => files.map(({ path }) => basename(inFolder(path))))
  const such = inside.length > 1 ? ` It holds ${inside.slice(0, 4).join(', ')}${inside.length > 4 ? ' …' : ''}.` : ''
  return new ImportError(
    'not-foods',
    `${names} is not a food table that Charley can read.${such} Charley reads the downloads of the US Department of Agriculture as they ` +
      'come: FoodData Central (CSV or JSON), the FNDDS "At A Glance" spreadsheets, and SR28 (ASCII). Nothing was changed.',
  )
}
