// How does the terminal ask one question? Ticks, choices and numbers, always with a way back, a way past, and "don't know".
import type { Writable } from 'node:stream'
import * as clack from '@clack/prompts'
import {
  capital,
  factWords,
  page,
  personLimits,
  questionWords,
  type Answer,
  type Assessment,
  type Case,
  type Question,
} from '@charley/core'
import type { Reply } from '../cases/reply.js'
import { askLabs, askMedicines } from './ask-lists.js'
import { Stopped } from './exit.js'
import { titleOf, type Asker, type Turn } from './interview.js'
import { readHeight, readWeight } from './read-size.js'

const words = page.interview
const keepsAsking = 'ask'
const tickAll = 'Space ticks, Enter goes on. Tick all that are true for you.'
type Moved = 'skip' | 'back' | 'finish'

/** The value, unless the person pressed Ctrl+C. */
export function orStop<T>(value: T): Exclude<T, symbol> {
  if (clack.isCancel(value)) throw new Stopped('stopped')
  return value as Exclude<T, symbol>
}

export function intro(output: Writable): void {
  clack.intro(page.welcome.title, { output })
  clack.note([page.welcome.minutes, page.frame.foot, page.welcome.emergency].join('\n'), page.welcome.isTitle, { output })
}

/** A line of text; empty when the person presses Enter. */
export const askText = async (
  output: Writable,
  message: string,
  validate?: (value: string) => string | undefined,
): Promise<string> => {
  const value = orStop(await clack.text({ message, output, ...(validate && { validate: (typed) => validate(typed ?? '') }) }))
  return (value ?? '').trim()
}

/** Asks in the terminal. `urgent` says what cannot wait. */
export function terminalAsker(output: Writable, urgent: (assessment: Assessment) => string): Asker {
  return {
    ask: async (question, known) => {
      const turn = await askOne(output, question, known)
      return turn
    },
    tell: async (assessment) => {
      output.write(`\n${urgent(assessment)}\n\n`)
      if (assessment.urgency.tier === 'emergency') return false
      return orStop(
        await clack.select({
          message: page.urgent.tiers['same-day'],
          options: [
            { value: false, label: words.finish },
            { value: true, label: page.urgent.goOn },
          ],
          output,
        }),
      )
    },
  }
}

async function askOne(output: Writable, question: Question, known: Case): Promise<Turn> {
  const fact = question.asks[0] ?? question.id
  switch (question.kind) {
    case 'many':
      return askMany(output, question, known)
    case 'body':
      return askBody(output, question)
    case 'number':
      return fact === 'heightWeight'
        ? askSize(output, question)
        : askWhole(output, question, fact === 'age' ? 'age' : 'pregnancyWeeks')
    case 'medicines':
      return askMedicines(output, titleOf(question), known.medicines ?? [])
    case 'labs':
      return askLabs(output, titleOf(question), known)
    case 'yes-no':
    case 'choice':
      return askChoice(output, question, fact)
  }
}

const moves = [
  { value: 'skip', label: words.skip },
  { value: 'back', label: words.back },
  { value: 'finish', label: words.finish },
] as const
const isMove = (value: string): value is Moved => moves.some((move) => move.value === value)

/** One of several answers, with "why we ask" among them. */
async function choose(
  output: Writable,
  question: Question,
  options: readonly { readonly value: string; readonly label: string }[],
  message = titleOf(question),
): Promise<string> {
  for (;;) {
    const why = questionWords[question.id]?.why
    const chosen = orStop(
      await clack.select<string>({
        message,
        options: [...options, ...(why === undefined ? [] : [{ value: keepsAsking, label: words.why }]), ...moves],
        maxItems: 12,
        output,
      }),
    )
    if (chosen !== keepsAsking) return chosen
    clack.note(why ?? '', words.why, { output })
  }
}

async function askChoice(output: Writable, question: Question, fact: string): Promise<Turn> {
  const own = Object.entries(factWords[fact]?.options ?? {}).map(([value, label]) => ({ value, label: capital(label) }))
  const options =
    own.length > 0
      ? own
      : [
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]
  const chosen = await choose(output, question, [...options, { value: 'unknown', label: words.dontKnow }])
  if (isMove(chosen)) return chosen
  if (fact === 'sex')
    return { reply: chosen === 'female' || chosen === 'male' ? { person: { sex: chosen } } : { answers: { sex: null } } }
  const answer: Answer = chosen === 'unknown' ? null : own.length > 0 ? chosen : chosen === 'yes'
  return { reply: { answers: { [fact]: answer } } }
}

async function askMany(output: Writable, question: Question, known: Case): Promise<Turn> {
  const ticked = await tick(
    output,
    `${titleOf(question)}\n${tickAll}`,
    question.asks.map((id) => ({ value: id, label: capital(factWords[id]?.name ?? id) })),
    known,
  )
  const others = [
    { value: 'no', label: ticked.length === 0 ? words.none : words.noneOfTheOthers },
    { value: 'unsure', label: ticked.length === 0 ? words.notSureOfAny : words.notSureOfTheOthers },
  ]
  const rest = await choose(output, question, others, ticked.length === 0 ? 'You ticked nothing.' : 'And the others?')
  if (isMove(rest)) return rest
  return {
    reply: {
      answers: Object.fromEntries(question.asks.map((id) => [id, ticked.includes(id) ? true : rest === 'no' ? false : null])),
    },
  }
}

async function tick(
  output: Writable,
  message: string,
  options: { value: string; label: string }[],
  known: Case,
): Promise<readonly string[]> {
  const initialValues = options.map(({ value }) => value).filter((id) => known.answers[id] === true)
  return orStop(await clack.multiselect<string>({ message, options, initialValues, required: false, maxItems: 14, output }))
}

const places = ['calf', 'foot', 'thigh', 'elsewhere'] as const

async function askBody(output: Writable, question: Question): Promise<Turn> {
  const where = orStop(
    await clack.multiselect<string>({
      message: `${titleOf(question)}\n${page.body.listTitle}`,
      options: places.map((place) => ({ value: place, label: page.body.places[place] })),
      required: false,
      output,
    }),
  )
  const legs = page.body.legs
  const side = await choose(
    output,
    question,
    [
      { value: 'both', label: legs.both },
      { value: 'left', label: legs.left },
      { value: 'right', label: legs.right },
      { value: 'unsure', label: legs.unsure },
    ],
    page.body.sideTitle,
  )
  if (isMove(side)) return side
  const sideAnswer: Answer = side === 'unsure' ? null : side === 'both' ? 'either-leg' : 'same-leg'
  const answers: Record<string, Answer> = Object.fromEntries(
    places.map((place) => [place, where.length === 0 ? null : where.includes(place)]),
  )
  return { reply: { answers: { ...answers, side: sideAnswer } } }
}

const limits = { age: [0, 120], pregnancyWeeks: [1, 45] } as const

async function askWhole(output: Writable, question: Question, field: 'age' | 'pregnancyWeeks'): Promise<Turn> {
  const [low, high] = limits[field]
  const typed = await askText(
    output,
    `${titleOf(question)} (Enter: ${words.skip.toLowerCase()}, <: ${words.back.toLowerCase()})`,
    (value) =>
      value.trim() === '' ||
      value.trim() === '<' ||
      (/^\d{1,3}$/.test(value.trim()) && Number(value) >= low && Number(value) <= high)
        ? undefined
        : page.numbers[field].wrong,
  )
  if (typed === '<') return 'back'
  if (typed === '') return { reply: { answers: { [field]: null } } }
  if (field === 'age' && Number(typed) < personLimits.adultYears[0].value) clack.note(page.numbers.child, '', { output })
  return { reply: { person: { [field]: Number(typed) } } }
}

async function askSize(output: Writable, question: Question): Promise<Turn> {
  const free = (read: (text: string) => number | undefined, low: number, high: number, wrong: string) => (value: string) => {
    const size = read(value)
    return value.trim() === '' || value.trim() === '<' || (size !== undefined && size >= low && size <= high) ? undefined : wrong
  }
  const ways = `(Enter: ${words.skip.toLowerCase()}, <: ${words.back.toLowerCase()})`
  const height = await askText(
    output,
    `${titleOf(question)}\n${page.numbers.heightCm.label}, such as 165 or 5'6" ${ways}`,
    free(readHeight, 90, 250, page.numbers.heightCm.wrong),
  )
  if (height === '<') return 'back'
  const weight =
    height === ''
      ? ''
      : await askText(
          output,
          `${page.numbers.weightKg.label}, such as 70 or 154 lb ${ways}`,
          free(readWeight, 20, 450, page.numbers.weightKg.wrong),
        )
  if (weight === '<') return 'back'
  const [heightCm, weightKg] = [readHeight(height), readWeight(weight)]
  const reply: Reply =
    heightCm === undefined || weightKg === undefined ? { answers: { heightWeight: null } } : { person: { heightCm, weightKg } }
  return { reply }
}
