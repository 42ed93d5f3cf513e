// charley check: a case file in, the result out; without a file, the interview.
import { causePages } from '@charley/core/pages'
import { defineCommand } from 'citty'
import { assess, emptyCase, type Case } from '@charley/core'
import { checkText, type Checked } from '../cases/find.js'
import { about } from './about.js'
import { readSource } from './case-source.js'
import { exit } from './exit.js'
import { asJson, problemLines, refusal } from './problems.js'
import { report } from './report.js'
import { styleOf } from './style.js'

export const check = defineCommand({
  meta: { name: 'check', description: about.check },
  args: {
    file: {
      type: 'positional',
      required: false,
      description: 'Case file in JSON or YAML (docs/case-file.md); - reads standard input; none asks you.',
    },
    json: { type: 'boolean', description: 'Print everything as JSON.' },
    diary: { type: 'boolean', description: 'Add what your diary knows: age, medicines, blood results, and what you eat.' },
    data: { type: 'string', description: 'Folder or file of your diary, in place of the usual one (charley where).' },
    lenient: { type: 'boolean', description: 'Set names aside that are not understood, instead of stopping.' },
  },
  run: async ({ args }) => {
    if (args.file === undefined) {
      const { interview } = await import('./interview.js')
      return interview({
        json: args.json === true,
        from: args.diary === true ? await withDiary(args.data, emptyCase) : emptyCase,
      })
    }
    const read = checkText(await readSource(args.file), { lenient: args.lenient === true })
    const checked = read.ok && args.diary === true ? withCase(read, await withDiary(args.data, read.case)) : read
    return args.json === true ? printJson(checked) : print(checked)
  },
})

/** The store is loaded only when the diary is asked for. */
async function withDiary(data: string | undefined, known: Case): Promise<Case> {
  const [{ caseFromDiary }, { person, withStore }] = await Promise.all([import('../cases/index.js'), import('./diary-args.js')])
  return withStore({ data }, (store) => caseFromDiary(store, person, known))
}

const withCase = (checked: Checked & { readonly ok: true }, known: Case): Checked => ({
  ...checked,
  case: known,
  assessment: assess(known),
})

export function printJson(checked: Checked): number {
  const result = checked.ok
    ? { ...checked.assessment, case: checked.case, notes: asJson(checked.notes), setAside: asJson(checked.setAside) }
    : { problems: asJson(checked.problems), notes: asJson(checked.notes) }
  console.log(JSON.stringify(result, undefined, 2))
  return checked.ok ? exit.ok : exit.badInput
}

export function print(checked: Checked): number {
  if (!checked.ok) {
    console.error(refusal(checked.problems, checked.notes, styleOf(process.stderr)))
    return exit.badInput
  }
  const style = styleOf()
  console.log(report({ case: checked.case, assessment: checked.assessment, pages: causePages }, style))
  const [aside, notes] = [problemLines(checked.setAside, style), problemLines(checked.notes, style)]
  if (aside.length > 0) console.log(['', style.bold('NOT UNDERSTOOD, AND SET ASIDE'), ...aside].join('\n'))
  if (notes.length > 0) console.log(['', style.bold('HOW YOUR FILE WAS READ'), ...notes].join('\n'))
  return exit.ok
}
