// charley export: the diary as a file that other programs read; CSV unless another form is asked for.
import { defineCommand } from 'citty'
import { leavingWords as words } from '@charley/core/exchange'
import { exportCalendar, exportCsv, exportFhir, exportFoodsCsv, exportJson, type Span } from '../cases/data-out/index.js'
import { checkText } from '../cases/find.js'
import type { Store } from '../store/index.js'
import { about } from './about.js'
import { readSource } from './case-source.js'
import { dataArg } from './data-args.js'
import { person, withStore } from './diary-args.js'
import { BadInput, exit } from './exit.js'
import { refusal } from './problems.js'
import { styleOf } from './style.js'
import { writePieces } from './write-pieces.js'

const forms = ['csv', 'foods-csv', 'json', 'fhir', 'ics'] as const
type Form = (typeof forms)[number]

async function* once(text: Promise<string>): AsyncGenerator<string> {
  yield await text
}

async function caseOf(file: string) {
  const checked = checkText(await readSource(file))
  if (checked.ok) return checked.case
  throw new BadInput(refusal(checked.problems, checked.notes, styleOf(process.stderr)))
}

async function piecesOf(form: Form, store: Store, span: Span, caseFile: string | undefined): Promise<AsyncIterable<string>> {
  const made: Readonly<Record<Exclude<Form, 'fhir'>, () => AsyncIterable<string>>> = {
    csv: () => exportCsv(store, person, span),
    'foods-csv': () => exportFoodsCsv(store, person, span),
    json: () => exportJson(store, person, span),
    ics: () => once(exportCalendar(store, person, span)),
  }
  if (form !== 'fhir') return made[form]()
  return exportFhir(store, person, { ...span, ...(caseFile !== undefined && { case: await caseOf(caseFile) }) })
}

export const exportDiary = defineCommand({
  meta: { name: 'export', description: about.export },
  args: {
    file: { type: 'positional', required: false, description: 'Name of the new file, such as diary.csv; - for standard output.' },
    o: { type: 'string', description: 'The same.' },
    csv: { type: 'boolean', description: 'One row an entry (this is what you get when you ask for nothing else).' },
    'foods-csv': { type: 'boolean', description: 'One row a food, drink or supplement, with all its nutrients.' },
    json: { type: 'boolean', description: 'JSON: every field as it is kept.' },
    fhir: { type: 'boolean', description: 'A FHIR R4 Bundle, for programs of clinics.' },
    ics: { type: 'boolean', description: 'Your cramps as a calendar file.' },
    from: { type: 'string', description: 'First day, such as 2026-11-01.' },
    to: { type: 'string', description: 'Last day.' },
    case: { type: 'string', description: 'With --fhir: a case file; the likely causes go into the Bundle.' },
    ...dataArg,
  },
  run: async ({ args }) => {
    const asked = forms.filter((form) => (args as Readonly<Record<string, unknown>>)[form] === true)
    if (asked.length > 1)
      throw new BadInput(`Ask for one form at a time, not for ${asked.map((one) => `--${one}`).join(' and ')}.`)
    const file = args.o ?? args.file
    if (file === undefined) throw new BadInput('Give the name of the new file, such as diary.csv, or - for standard output.')
    const span = { from: args.from, to: args.to }
    return withStore(args, async (store) => {
      await writePieces(file, await piecesOf(asked[0] ?? 'csv', store, span, args.case))
      if (file !== '-') console.log(words.export.done(file))
      return exit.ok
    })
  },
})
