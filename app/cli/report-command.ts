// charley report: the page for the doctor, from a case file and the diary, as PDF, HTML, Markdown or JSON.
import { defineCommand } from 'citty'
import { problemWords, type Case } from '@charley/core'
import { reportWords, type DoctorReport } from '@charley/core/exchange'
import { Refused } from '../cases/index.js'
import { checkText } from '../cases/find.js'
import { reportOf, reportOfCase, type ReportQuestion } from '../cases/report.js'
import { papers, reportHtml, reportMarkdown, reportPdf, type Paper } from '../report/index.js'
import { about } from './about.js'
import { readSource } from './case-source.js'
import { commonArgs } from './data-args.js'
import { oneOf, person, withStore } from './diary-args.js'
import { readDate } from './diary-moment.js'
import { BadInput, exit } from './exit.js'
import { refusal } from './problems.js'
import { styleOf } from './style.js'
import { writePieces } from './write-pieces.js'

interface Wanted {
  readonly pdf: string | undefined
  readonly html: string | undefined
  readonly md: string | undefined
  readonly json: boolean
  readonly paper: Paper
}

/** Into a new file, for this account only: what is there already may be a page that somebody still needs. "-" is standard output. */
async function put(file: string, bytes: Uint8Array | string): Promise<void> {
  const whole = async function* () {
    yield await Promise.resolve(bytes)
  }
  await writePieces(file, whole())
  if (file !== '-') console.error(`Written: ${file}`)
}

async function hand(report: DoctorReport, { pdf, html, md, json, paper }: Wanted): Promise<number> {
  if (pdf !== undefined) {
    const { bytes, missing } = await reportPdf(report, paper)
    await put(pdf, bytes)
    if (missing.length > 0) console.error(reportWords.letters(missing.join(' ')))
  }
  if (html !== undefined) await put(html, reportHtml(report, paper))
  if (md !== undefined) await put(md, reportMarkdown(report))
  if (json) console.log(JSON.stringify(report, undefined, 2))
  else if (pdf === undefined && html === undefined && md === undefined) console.log(reportMarkdown(report))
  return exit.ok
}

/** Throws BadInput for a file without a name, and for two things on one standard output. */
function checkFiles({ pdf, html, md, json }: Wanted): void {
  for (const [option, file] of Object.entries({ pdf, html, md }))
    if (file?.trim() === '') throw new BadInput(`--${option}: give the path of a new file, or - for standard output.`)
  if ([pdf, html, md].filter((file) => file === '-').length + Number(json) > 1)
    throw new BadInput('Only one thing can go to standard output. Give the others the path of a file.')
}

/** A slip is told under the name of its own option. */
function dayOf(option: string, text: string): string {
  try {
    return readDate(text)
  } catch {
    throw new BadInput(`${option} ${text}: write today, yesterday, or a date such as 2026-11-22.`)
  }
}

export const reportCommand = defineCommand({
  meta: { name: 'report', description: about.report },
  args: {
    file: {
      type: 'positional',
      required: false,
      description: 'Case file in JSON or YAML (docs/case-file.md); - reads standard input; none: the diary alone.',
    },
    pdf: { type: 'string', description: 'Write it as PDF to this new file.' },
    html: { type: 'string', description: 'Write it as HTML to this new file.' },
    md: { type: 'string', description: 'Write it as Markdown to this file. Without any file it is printed so.' },
    paper: { type: 'string', default: 'a4', description: 'a4 or letter.' },
    name: { type: 'string', description: 'The name on the page; it is kept nowhere. Without it there is a line to write on.' },
    from: { type: 'string', description: 'First day, such as 2026-05-01; eight weeks before the last when left out.' },
    to: { type: 'string', description: 'Last day; today when left out.' },
    diary: { type: 'boolean', default: true, description: 'Add what your diary knows; --no-diary leaves it out.' },
    ...commonArgs,
  },
  run: async ({ args }) => {
    const paper = oneOf('--paper', args.paper, papers)
    const wanted = { pdf: args.pdf, html: args.html, md: args.md, json: args.json === true, paper }
    checkFiles(wanted)
    const read = args.file === undefined ? undefined : checkText(await readSource(args.file))
    if (read && !read.ok) {
      console.error(refusal(read.problems, read.notes, styleOf(process.stderr)))
      return exit.badInput
    }
    for (const note of read?.notes ?? []) console.error(Object.values(problemWords(note)).join(' '))
    const asked: ReportQuestion = {
      ...(args.name !== undefined && { name: args.name }),
      ...(read && { case: read.case }),
      ...(args.from !== undefined && { from: dayOf('--from', args.from) }),
      ...(args.to !== undefined && { to: dayOf('--to', args.to) }),
    }
    if (args.diary) return hand(await withStore(args, (store) => reportOf(store, person, asked)), wanted)
    return hand(alone(asked, read?.case), wanted)
  },
})

function alone(asked: ReportQuestion, known: Case | undefined): DoctorReport {
  if (!known) throw new BadInput('Without the diary there must be a case file: charley report case.yaml --no-diary')
  try {
    return reportOfCase({ ...asked, case: known })
  } catch (error) {
    throw error instanceof Refused ? new BadInput(error.message) : error
  }
}
