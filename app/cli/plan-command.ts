// charley plan: the few changes of food worth making, from a case and the diary; with what is refused or kept, made anew.
import { defineCommand } from 'citty'
import { emptyCase, type Authority, type Case, type LifeStage } from '@charley/core'
import type { Planned, UsualDiet, Wishes } from '@charley/core/fix'
import { checkText } from '../cases/find.js'
import { foodNamed } from '../cases/plan/named-foods.js'
import { solvePlan } from '../cases/plan/solve.js'
import { Refused } from '../cases/refused.js'
import { about } from './about.js'
import { readSource } from './case-source.js'
import { BadInput, exit } from './exit.js'
import { planLines } from './plan-lines.js'
import { refusal } from './problems.js'
import { styleOf } from './style.js'

const authorities: readonly Authority[] = ['nasem', 'efsa', 'uk']
const usualDays = '14'
const mostChangesAsked = 12

const parts = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least && value <= most) return value
  throw new BadInput(`${option} ${text}: write a whole number from ${least} to ${most}.`)
}

const kinds = /^(new|more|less|swap):/

/** "new:charley:salmon=2": a change by its id, kept at so many portions a week. */
function kept(text: string): Wishes['locked'][number] {
  const [id = '', times = ''] = [text.slice(0, text.lastIndexOf('=')), text.slice(text.lastIndexOf('=') + 1)]
  if (kinds.test(id) && /^\d+$/.test(times) && Number(times) > 0) return { id, timesPerWeek: Number(times) }
  throw new BadInput(`--keep ${text}: write the id of a change and how often a week, such as new:charley:salmon=2.`)
}

interface Args {
  readonly refuse?: string | undefined
  readonly keep?: string | undefined
  readonly changes?: string | undefined
  readonly 'only-eaten'?: boolean | undefined
}

function wishesOf(args: Args): Partial<Wishes> {
  const refused = parts(args.refuse)
  return {
    refusedChanges: refused.filter((one) => kinds.test(one)),
    refusedFoods: refused.filter((one) => !kinds.test(one)).map((one) => foodNamed(one, '--refuse')),
    locked: parts(args.keep).map(kept),
    ...(args.changes !== undefined && { mostChanges: wholeNumber('--changes', args.changes, 1, mostChangesAsked) }),
    ...(args['only-eaten'] === true && { onlyEaten: true }),
  }
}

interface FromDiary {
  readonly case: Case
  readonly life: LifeStage
  readonly usual?: UsualDiet
}

/** The store is loaded only when the diary is asked for. */
async function fromDiary(data: string | undefined, known: Case, days: number): Promise<FromDiary> {
  const [{ caseFromDiary, instantOf, dateOf, stageOn, usualEaten, zoneHere }, { person, withStore }] = await Promise.all([
    import('../cases/index.js'),
    import('./diary-args.js'),
  ])
  const now = new Date()
  const today = dateOf({ at: instantOf(now), zone: zoneHere() })
  return withStore({ data }, async (store) => {
    const [whole, { stage }, { usual }] = await Promise.all([
      caseFromDiary(store, person, known, now),
      stageOn(store, person, instantOf(now)),
      usualEaten(store, person, today, days),
    ])
    return { case: whole, life: stage, ...(usual && { usual }) }
  })
}

export const plan = defineCommand({
  meta: { name: 'plan', description: about.plan },
  args: {
    file: {
      type: 'positional',
      required: false,
      description: 'Case file in JSON or YAML (docs/case-file.md); - reads standard input.',
    },
    diary: { type: 'boolean', description: 'Plan from what your diary says you eat.' },
    days: { type: 'string', default: usualDays, description: 'How many days of the diary, up to today.' },
    authority: { type: 'string', description: 'Whose reference values: nasem (US and Canada), efsa (EU) or uk.' },
    refuse: { type: 'string', description: 'Foods by name, or changes by id, that you do not want; commas between them.' },
    keep: { type: 'string', description: 'Changes to keep, as new:charley:salmon=2; commas between them.' },
    changes: { type: 'string', description: 'At most so many changes.' },
    'only-eaten': { type: 'boolean', description: 'Only foods that you eat already.' },
    shopping: { type: 'boolean', description: 'Print the shopping list for a week as well.' },
    week: { type: 'boolean', description: 'Print the week day by day as well.' },
    json: { type: 'boolean', description: 'Print everything as JSON.' },
    data: { type: 'string', description: 'Folder or file of your diary, in place of the usual one (charley where).' },
  },
  run: async ({ args }) => {
    const said = args.file === undefined ? emptyCase : caseIn(await readSource(args.file))
    if (typeof said === 'number') return said
    const authority = authorityOf(args.authority)
    const wishes = asInput(() => wishesOf(args))
    const days = wholeNumber('--days', args.days, 1, 366)
    const known: FromDiary = args.diary === true ? await fromDiary(args.data, said, days) : { case: said, life: {} }
    const planned = await solvePlan({ ...known, ...(authority && { authority }), wishes })
    print(planned, args)
    return planned.kind === 'ask' ? exit.badInput : planned.kind === 'failed' ? exit.fault : exit.ok
  },
})

function authorityOf(text: string | undefined): Authority | undefined {
  if (text === undefined) return undefined
  const found = authorities.find((one) => one === text)
  if (found) return found
  throw new BadInput(`--authority ${text}: write ${authorities.join(', ')}.`)
}

function caseIn(text: string): Case | number {
  const read = checkText(text)
  if (read.ok) return read.case
  console.error(refusal(read.problems, read.notes, styleOf(process.stderr)))
  return exit.badInput
}

function asInput<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof Refused ? new BadInput(error.message) : error
  }
}

function print(
  planned: Planned,
  options: { readonly json?: boolean | undefined; readonly shopping?: boolean | undefined; readonly week?: boolean | undefined },
): void {
  console.log(
    options.json === true
      ? JSON.stringify(planned, undefined, 2)
      : planLines(planned, { shopping: options.shopping === true, week: options.week === true }, styleOf()).join('\n'),
  )
}
