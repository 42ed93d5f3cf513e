// charley fix: what is worth doing beside food, from a case file and, if wished, the diary.
import { defineCommand } from 'citty'
import { assess, daysAfter, type Case, type LifeStage, type SweatSession } from '@charley/core'
import { drinkAdvice, fixesFor } from '@charley/core/fix'
import { checkText } from '../cases/find.js'
import { lifeOf } from '../cases/plan/request.js'
import { about } from './about.js'
import { readSource } from './case-source.js'
import { exit } from './exit.js'
import { fixLines } from './fix-lines.js'
import { refusal } from './problems.js'
import { styleOf } from './style.js'

const sweatDays = 30

interface Known {
  readonly case: Case
  readonly life: LifeStage
  readonly sessions: readonly SweatSession[]
}

/** What the diary adds; the store is loaded only when it is asked for. */
async function withDiary(data: string | undefined, said: Case): Promise<Known> {
  const [{ caseFromDiary, dateOf, instantOf, intakeReport, stageOn, zoneHere }, { person, withStore }] = await Promise.all([
    import('../cases/index.js'),
    import('./diary-args.js'),
  ])
  const now = new Date()
  const today = dateOf({ at: instantOf(now), zone: zoneHere() })
  return withStore({ data }, async (store) => {
    const [known, { stage }, { fluids }] = await Promise.all([
      caseFromDiary(store, person, said, now),
      stageOn(store, person, instantOf(now)),
      intakeReport(store, person, { from: daysAfter(today, 1 - sweatDays), to: today }),
    ])
    return { case: known, life: stage, sessions: fluids.flatMap(({ sweat }) => sweat.sessions) }
  })
}

export const fix = defineCommand({
  meta: { name: 'fix', description: about.fix },
  args: {
    file: {
      type: 'positional',
      required: true,
      description: 'Case file in JSON or YAML (docs/case-file.md); - reads standard input.',
    },
    diary: { type: 'boolean', description: 'Add what your diary knows: age, medicines, blood results, and what you eat.' },
    json: { type: 'boolean', description: 'Print everything as JSON.' },
    data: { type: 'string', description: 'Folder or file of your diary, in place of the usual one (charley where).' },
  },
  run: async ({ args }) => {
    const read = checkText(await readSource(args.file))
    if (!read.ok) {
      console.error(refusal(read.problems, read.notes, styleOf(process.stderr)))
      return exit.badInput
    }
    const {
      case: known,
      life,
      sessions,
    }: Known = args.diary === true ? await withDiary(args.data, read.case) : { case: read.case, life: {}, sessions: [] }
    const fixes = fixesFor(args.diary === true ? assess(known) : read.assessment, known)
    const drink = drinkAdvice(known, lifeOf(known, life), sessions)
    console.log(
      args.json === true ? JSON.stringify({ fixes, drink }, undefined, 2) : fixLines({ fixes, drink }, styleOf()).join('\n'),
    )
    return exit.ok
  },
})
