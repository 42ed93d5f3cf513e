// charley import: a file of another app, looked through and taken in; the list of what came in; and all of one undone.
import { defineCommand } from 'citty'
import { exchangeWords, type DropReason } from '@charley/core/exchange'
import { dryRun, imports, takeIn, undoImport, zoneHere, type InProgress, type ListedImport } from '../cases/index.js'
import { ColumnsNeeded, FileProblem } from '../import/errors.js'
import type { ColumnsAsked } from '../import/reader.js'
import type { InReport } from '../import/report.js'
import type { Store } from '../store/index.js'
import { about } from './about.js'
import { commonArgs } from './data-args.js'
import { person, show, withStore } from './diary-args.js'
import { BadInput, Stopped } from './exit.js'
import { printable } from './style.js'

const words = exchangeWords
const number = (count: number) => count.toLocaleString('en-GB')

/** One line that is written over, on a terminal only. */
function progressLine(stream: NodeJS.WriteStream) {
  const clear = '\r\u001b[K'
  if (stream.isTTY !== true) return { tell: () => undefined, end: () => undefined }
  return {
    tell: ({ stage, done, total }: InProgress) => {
      const share = total === undefined || total === 0 ? '' : ` ${Math.floor((done / total) * 100)} %`
      stream.write(`${clear}${words.progress[stage]}${share}`)
    },
    end: () => void stream.write(clear),
  }
}

/** What came in of each kind, what was left and why. */
function reportLines(report: InReport): readonly string[] {
  const { fresh, changed, there, yours, left, rest, goesOn } = words.report
  const kinds = report.kinds.map((kind) => {
    const counts = [
      [kind.fresh, fresh],
      [kind.changed, changed],
      [kind.there, there],
      [kind.yours, yours],
    ] as const
    const said = counts.flatMap(([count, say]) => (count > 0 ? [say(number(count))] : []))
    return `  ${kind.kind}: ${said.join(', ')}; ${kind.from} to ${kind.to}`
  })
  return [
    `${report.name}: ${words.formats[report.format] ?? report.format}.`,
    ...(report.goesOn === undefined ? [] : [goesOn]),
    ...(kinds.length > 0 ? kinds : [words.problems['nothing-found'](report.name)]),
    ...(report.dropped.length > 0 ? [`${left}:`] : []),
    ...report.dropped.flatMap(({ why, count, examples }) => [
      `  ${number(count)}: ${words.dropped[why as DropReason]}`,
      ...examples.map(({ file, at, shown }) => `      ${file} ${at}: ${shown}`),
    ]),
    ...(report.remarks.length > 0 ? [`${words.report.remarks}:`] : []),
    ...report.remarks.map(({ code, count }) => `  ${number(count)}: ${words.remarks[code] ?? code}`),
    ...(report.rest.length > 0 ? [`${rest}: ${report.rest.map(({ name }) => name).join(', ')}.`] : []),
  ].map(printable)
}

const columnLines = ({ names, guess }: ColumnsAsked): readonly string[] =>
  [words.report.columnsAre, ...names.map((name) => `  ${name}=${guess[name] ?? 'skip'}`)].map(printable)

/** "When=at, Magnesium=magnesiumMg". */
function columnsIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split(',').map((part) => {
      const at = part.lastIndexOf('=')
      if (at < 1) throw new BadInput(`--columns ${part.trim()}: write it as "When=at, Magnesium=magnesiumMg".`)
      return [part.slice(0, at).trim(), part.slice(at + 1).trim()]
    }),
  )
}

function asInput(error: unknown): unknown {
  if (error instanceof ColumnsNeeded)
    return new BadInput(
      [
        error.message,
        ...columnLines(error.asked),
        `--columns "${error.asked.names[0] ?? 'When'}=at, …". ${error.asked.meanings.join(', ')}`,
      ]
        .map(printable)
        .join('\n'),
    )
  if (!(error instanceof FileProblem)) return error
  return error.code === 'stopped' ? new Stopped(error.message) : new BadInput(error.message)
}

function undoneLines(undone: NonNullable<ListedImport['undone']>): readonly string[] {
  const { undone: back, restored, kept, gone } = words.report
  return [
    back(number(undone.removed)),
    ...(undone.restored > 0 ? [restored(number(undone.restored))] : []),
    ...(undone.kept > 0 ? [kept(number(undone.kept))] : []),
    ...(undone.gone > 0 ? [gone(number(undone.gone))] : []),
  ]
}

const listLines = (all: readonly ListedImport[]): readonly string[] =>
  all.length === 0
    ? [words.report.noImports]
    : all.flatMap(({ id, name, format, begun, state, entries }) => [
        printable(
          `${begun.slice(0, 10)}  ${name} (${words.formats[format] ?? format}): ${number(entries)}, ${words.states[state]}`,
        ),
        `            ${id}`,
      ])

interface Given {
  readonly file: string
  readonly json: boolean
  readonly isDry: boolean
  readonly columns: string | undefined
  readonly zone: string | undefined
}

async function bringIn(store: Store, { file, json, isDry, columns, zone = zoneHere() }: Given): Promise<number> {
  const stop = new AbortController()
  const onInterrupt = () => stop.abort()
  process.once('SIGINT', onInterrupt)
  const line = progressLine(process.stderr)
  const said = columns === undefined ? {} : { columns: columnsIn(columns) }
  const options = { zone, signal: stop.signal, onProgress: line.tell, ...said }
  try {
    if (isDry) {
      const looked = await dryRun(store, person, file, options)
      line.end()
      const guessed = looked.columns && columns === undefined ? columnLines(looked.columns) : []
      return show(json, looked, () => [...reportLines(looked.report), ...guessed, words.report.dryRun])
    }
    const taken = await takeIn(store, person, file, options)
    line.end()
    const end = taken.import === undefined ? words.report.nothingNew : words.report.taken(taken.import)
    return show(json, taken, () => [...reportLines(taken.report), end])
  } catch (error) {
    line.end()
    throw asInput(error)
  } finally {
    process.removeListener('SIGINT', onInterrupt)
  }
}

export const importFrom = defineCommand({
  meta: { name: 'import', description: about.import },
  args: {
    file: {
      type: 'positional',
      required: false,
      description: 'The export as it came (.zip, .csv, .json, .xml, .db), or the folder it was unpacked into.',
    },
    'dry-run': { type: 'boolean', description: 'Only look: say what would come in, write nothing.' },
    columns: { type: 'string', description: 'What the columns of a table are: "When=at, Magnesium=magnesiumMg".' },
    zone: { type: 'string', description: 'Time zone of times that name none, such as Europe/London.' },
    list: { type: 'boolean', description: 'Show what was imported.' },
    undo: { type: 'string', description: 'Undo the whole import with this id.' },
    ...commonArgs,
  },
  run: ({ args }) =>
    withStore(args, async (store) => {
      if (args.list === true) {
        const all = await imports(store, person)
        return show(args.json, { imports: all }, () => listLines(all))
      }
      if (args.undo !== undefined) {
        const undone = await undoImport(store, person, args.undo)
        return show(args.json, undone, () => undoneLines(undone))
      }
      if (args.file === undefined) throw new BadInput('Name the file: charley import export.zip. Or --list, or --undo ID.')
      const { file, columns, zone } = args
      return bringIn(store, { file, columns, zone, json: args.json === true, isDry: args['dry-run'] === true })
    }),
})
