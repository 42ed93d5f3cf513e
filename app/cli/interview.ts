// charley check without a file: the same questions as the page, in the same order, one at a time.
import { writeFileSync } from 'node:fs'
import {
  assess,
  emptyCase,
  page,
  questionWords,
  tiers,
  writeCaseFile,
  type Assessment,
  type Case,
  type Question,
} from '@charley/core'
import { nextQuestion } from '../cases/find.js'
import { withReply, type Reply } from '../cases/reply.js'
import { print, printJson } from './check-command.js'
import { BadInput } from './exit.js'
import { urgency } from './report.js'
import { styleOf } from './style.js'

/** What the person did with one question: answered it, skipped it, went back, or wants to see the result. */
export type Turn = { readonly reply: Reply } | 'skip' | 'back' | 'finish'

/** The one who asks: the terminal, or a test. */
export interface Asker {
  readonly ask: (question: Question, known: Case) => Promise<Turn>
  /** Something cannot wait. Resolves to true when the person wants to go on with the questions all the same. */
  readonly tell: (assessment: Assessment) => Promise<boolean>
}

interface Step {
  readonly known: Case
  readonly passed: ReadonlySet<string>
  readonly asked: string
}

const emptied = { draws: 0 }
const pressing = ({ urgency: { tier } }: Assessment) => tiers.indexOf(tier) <= tiers.indexOf('same-day')

/** Asks until no question would change anything, the person has seen enough, or something cannot wait. */
export async function converse(asker: Asker, from: Case = emptyCase): Promise<Case> {
  let known = from
  let passed: ReadonlySet<string> = new Set()
  let told: Assessment['urgency']['tier'] | undefined
  const trail: Step[] = []
  for (;;) {
    const assessment = assess(known, emptied)
    if (pressing(assessment) && (told === undefined || tiers.indexOf(assessment.urgency.tier) < tiers.indexOf(told))) {
      told = assessment.urgency.tier
      if (!(await asker.tell(assessment))) return known
    }
    const question = nextQuestion(known, assessment, passed)
    if (question === undefined) return known
    const turn = await asker.ask(question, known)
    if (turn === 'finish') return known
    if (turn === 'back') {
      const last = trail.pop()
      if (last !== undefined) ({ known, passed } = last)
      continue
    }
    trail.push({ known, passed, asked: question.id })
    passed = new Set([...passed, question.id])
    if (turn !== 'skip') known = withReply(known, turn.reply)
  }
}

/** The whole interview in the terminal, and its result. Resolves to an exit code. */
export async function interview({ json, from }: { readonly json: boolean; readonly from: Case }): Promise<number> {
  if (process.stdin.isTTY !== true) {
    throw new BadInput(
      'There is no terminal to ask in. Give a case file: charley check case.json (docs/case-file.md shows one), or - for standard input.',
    )
  }
  const { terminalAsker, askText, intro } = await import('./ask.js')
  const output = json ? process.stderr : process.stdout
  intro(output)
  const known = await converse(
    terminalAsker(output, (assessment) => urgency(assessment.urgency, styleOf(output)).join('\n')),
    from,
  )
  const code = json
    ? printJson({ ok: true, case: known, assessment: assess(known), notes: [], setAside: [] })
    : print({ ok: true, case: known, assessment: assess(known), notes: [], setAside: [] })
  const file = await askText(output, `${page.result.download}? A file name, or Enter to keep nothing.`)
  if (file !== '') save(file, known, output)
  return code
}

function save(file: string, known: Case, output: NodeJS.WriteStream): void {
  try {
    writeFileSync(file, `${JSON.stringify(writeCaseFile(known), undefined, 2)}\n`, { flag: 'wx', mode: 0o600 })
    output.write(`Kept in ${file}. charley check ${file} shows the result again.\n`)
  } catch (error) {
    const there = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw new BadInput(`${file} ${there ? 'is there already and was left alone' : 'could not be written'}. Nothing was kept.`)
  }
}

/** The heading of a question: its title and its help. */
export const titleOf = ({ id }: Question): string => {
  const words = questionWords[id]
  return words === undefined ? id : words.help === undefined ? words.title : `${words.title}\n${words.help}`
}
