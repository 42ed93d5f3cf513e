// charley trial design: what may be tried, the plan and whether it can succeed; with --go it is sealed and begins.
import { defineCommand } from 'citty'
import { problemWords } from '@charley/core'
import { effectPriors, outcomes, ownKinds, type Outcome } from '@charley/core/trial'
import { readCaseText } from '../cases/read-case-text.js'
import { candidatesOf, clockOf, planTrial, startTrial } from '../cases/trial/index.js'
import { about } from './about.js'
import { readSource } from './case-source.js'
import { commonArgs } from './data-args.js'
import { numberIn, oneOf, person, show, withStore } from './diary-args.js'
import { BadInput } from './exit.js'
import { styleOf } from './style.js'
import { candidatesLines, planLines, sealedLines } from './trial-plan-lines.js'
import { readJsonFile } from './trial-files.js'

const args = {
  what: {
    type: 'positional',
    required: false,
    description: 'What to try: an id from the list that is shown without it, or your own idea in a few words (with --kind).',
  },
  kind: { type: 'string', description: `What kind of thing your own idea is: ${ownKinds.join(', ')}.` },
  how: { type: 'string', description: 'What exactly is done each day.' },
  against: {
    type: 'string',
    description: 'What is done in the other weeks. Things as usual, or a dummy with --blinded, when left out.',
  },
  count: { type: 'string', description: `What is counted: ${outcomes.join(', ')}. cramps when left out.` },
  also: { type: 'string', description: 'What is counted too and never decides; commas between them.' },
  pairs: { type: 'string', description: 'How many pairs of periods.' },
  period: { type: 'string', description: 'Days of one period.' },
  washout: { type: 'string', description: 'The first days of every period that are left out.' },
  'run-in': { type: 'string', description: 'Days before the first period in which nothing is tried.' },
  start: { type: 'string', description: 'The first day: a date such as 2026-11-24. Today when left out.' },
  blinded: { type: 'boolean', description: 'A helper fills boxes, and you are told nothing until the end.' },
  prior: { type: 'string', description: 'What is believed before: published, sceptical or open.' },
  expect: { type: 'string', description: 'Your own belief before: a ratio such as 0.7 (for sleep: points).' },
  worthwhile: { type: 'string', description: 'From what ratio on it is worth it, such as 0.8 (for sleep: points).' },
  'per-week': { type: 'string', description: 'About how many a week you have, if your diary does not know it.' },
  side: { type: 'string', description: 'north or south of the equator: lets the analysis allow for the season.' },
  case: {
    type: 'string',
    description: 'Case file in JSON or YAML (docs/case-file.md): the guard judges by it, with your diary.',
  },
  from: { type: 'string', description: 'Somebody’s shared plan, from charley trial share.' },
  asked: { type: 'boolean', description: 'You have asked whom the guard names, and may go on.' },
  anyway: { type: 'boolean', description: 'Start although it will most likely end in "don’t know".' },
  go: { type: 'boolean', description: 'Seal it and begin. Without it nothing is written down.' },
  ...commonArgs,
} as const

type Said = { readonly [K in keyof typeof args]?: string | boolean | undefined }

const textOf = (value: string | boolean | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

async function caseIn(file: string | undefined): Promise<unknown> {
  if (file === undefined) return undefined
  const read = readCaseText(await readSource(file))
  if ('input' in read) return read.input
  const { what, remedy } = problemWords(read.problem)
  throw new BadInput(`${file}: ${what} ${remedy}`.trim())
}

/** Options that need something to try. */
const wishing = (Object.keys(args) as readonly (keyof typeof args)[]).filter(
  (option) => !['what', 'from', 'case', 'data', 'json'].includes(option),
)

/** A belief of the person's own, as wide as the sceptical one. */
function priorOf({ prior, expect }: Said, outcome: Outcome): unknown {
  const said = textOf(expect)
  if (said === undefined) return textOf(prior)
  const value = numberIn('--expect', said, '0.7')
  if (outcome !== 'sleep' && value <= 0)
    throw new BadInput(`--expect ${said}: a ratio is above 0, such as 0.7 for a third fewer.`)
  const { sd } = effectPriors(outcome).find(({ from }) => from === 'sceptical')!
  return { mean: outcome === 'sleep' ? value : Math.log(value), sd, from: 'own' }
}

const sides = { north: 1, south: -1 } as const

function wishesOf(said: Said, what: string): object {
  const text = (option: keyof Said) => textOf(said[option])
  const outcome = oneOf('--count', text('count') ?? 'cramps', outcomes)
  const number = (option: keyof Said, field: string) => {
    const given = text(option)
    return given === undefined ? {} : { [field]: numberIn(`--${option}`, given, '14') }
  }
  const prior = priorOf(said, outcome)
  const [how, against, start, side, worthwhile, also] = [
    text('how'),
    text('against'),
    text('start'),
    text('side'),
    text('worthwhile'),
    text('also'),
  ]
  return {
    tried: { ...(said.kind === undefined ? { candidate: what } : { name: what }), ...(how !== undefined && { how }) },
    ...(against !== undefined && { against: { name: against, how: '' } }),
    outcome,
    ...(also !== undefined && { also: also.split(',').map((one) => oneOf('--also', one.trim(), outcomes)) }),
    ...number('pairs', 'pairs'),
    ...number('period', 'periodDays'),
    ...number('washout', 'washoutDays'),
    ...number('run-in', 'runInDays'),
    ...(start !== undefined && { start }),
    blinded: said.blinded === true,
    ...(prior !== undefined && { prior }),
    ...(worthwhile !== undefined && { rule: { worthwhile: numberIn('--worthwhile', worthwhile, '0.8') } }),
    ...(side !== undefined && { hemisphere: sides[oneOf('--side', side, ['north', 'south'])] }),
  }
}

async function bodyOf(said: Said): Promise<object> {
  const [what, from, kind, perWeek, start] = [said.what, said.from, said.kind, said['per-week'], said.start].map(textOf)
  const known = await caseIn(textOf(said.case))
  return {
    ...(from === undefined
      ? { wishes: wishesOf(said, what ?? '') }
      : { shared: readJsonFile(from), ...(start !== undefined && { start }) }),
    ...(kind !== undefined && { own: { kind: oneOf('--kind', kind, ownKinds), name: what ?? '' } }),
    ...(known !== undefined && { case: known }),
    ...(perWeek !== undefined && { perWeek: numberIn('--per-week', perWeek, '3') }),
    hasAsked: said.asked === true,
    anyway: said.anyway === true,
  }
}

export const trialDesign = defineCommand({
  meta: { name: 'trial design', description: about['trial design'] },
  args,
  run: async ({ args: said }) => {
    const isList = said.what === undefined && said.from === undefined
    const alone = isList ? wishing.find((option) => said[option] !== undefined && said[option] !== false) : undefined
    if (alone !== undefined)
      throw new BadInput(
        `--${alone}: say first what to try, such as: charley trial design magnesium-trial. Without it, a list is shown.`,
      )
    const body = isList ? undefined : await bodyOf(said)
    const known = body ? undefined : await caseIn(said.case)
    return withStore(said, async (store) => {
      if (!body) {
        const candidates = await candidatesOf(store, person, { case: known })
        return show(said.json, { candidates }, () => candidatesLines(candidates, styleOf()))
      }
      const clock = clockOf({})
      if (said.go !== true) {
        const planned = await planTrial(store, person, body, clock)
        return show(said.json, planned, () => [
          ...planLines(planned, styleOf()),
          '',
          `Nothing is started yet. The same with --go${planned.power.verdict === 'hopeless' ? ' --anyway' : ''} seals it and begins.`,
        ])
      }
      const { kept, planned } = await startTrial(store, person, body, clock)
      const { commitment, protocol } = kept.sealed
      return show(said.json, { ...planned, started: { id: kept.id, commitment } }, () => [
        ...planLines(planned, styleOf()),
        ...sealedLines(commitment, protocol, styleOf()),
      ])
    })
  },
})
