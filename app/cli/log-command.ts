// charley log: a line as one would say it becomes entries, shown first and written once they are right.
import { defineCommand } from 'citty'
import { amountText, diaryWords, quantityText, type LineItem, type LineReading, type Meal } from '@charley/core'
import { copyMeal, draftOf, keepEntries, nearestFoods, readTyped } from '../cases/index.js'
import type { Store } from '../store/index.js'
import { about } from './about.js'
import { commonArgs } from './data-args.js'
import { oneOf, person, show, withStore } from './diary-args.js'
import { inOneLine } from './diary-lines.js'
import { mealAt, momentArgs, readDate, readMoment, usualTime, type When } from './diary-moment.js'
import { BadInput, exit } from './exit.js'
import { printable, styleOf, wrap, type Style } from './style.js'
import { table } from './table.js'

const words = diaryWords.add.line
const meals: readonly Meal[] = ['breakfast', 'lunch', 'dinner', 'snack']

export const log = defineCommand({
  meta: { name: 'log', description: about.log },
  args: {
    line: {
      type: 'positional',
      required: true,
      description: 'What it was: "2 eggs, a banana, 200 ml whole milk", or "yesterday\'s breakfast" to have it again.',
    },
    meal: { type: 'string', description: `${meals.join(', ')}; by the clock when left out.` },
    ...momentArgs,
    yes: { type: 'boolean', description: 'Write it down at once, without asking.' },
    ...commonArgs,
  },
  run: ({ args }) =>
    withStore(args, (store) => {
      const line = args._.join(' ')
      const meal = args.meal === undefined ? undefined : oneOf('--meal', args.meal, meals)
      const again = mealAgain(line)
      const options = { ...args, meal }
      return again === undefined ? typed(store, line, options) : copied(store, again, options)
    }),
})

interface Options {
  readonly meal: Meal | undefined
  readonly at?: string | undefined
  readonly date?: string | undefined
  readonly yes?: boolean | undefined
  readonly json?: boolean | undefined
}

/** On another day, when no time is said, a meal was at its usual hour. */
const whenOf = (options: Options, meal: Meal | undefined): When =>
  readMoment(options, meal === undefined ? '12:00' : usualTime[meal])

/** "yesterday's breakfast", "2026-11-21 dinner". */
function mealAgain(line: string): { readonly date: string; readonly meal: Meal } | undefined {
  const [, day = '', said = ''] =
    /^(yesterday|\d{4}-\d{2}-\d{2})(?:['’]?s)?\s+(breakfast|lunch|dinner|snacks?)$/i.exec(line.trim()) ?? []
  const meal = meals.find((one) => one === said.toLowerCase().replace(/s$/, ''))
  return meal === undefined ? undefined : { date: readDate(day), meal }
}

async function copied(store: Store, again: { readonly date: string; readonly meal: Meal }, options: Options): Promise<number> {
  const { at, zone } = whenOf(options, again.meal)
  const entries = await copyMeal(store, person, { ...again, at, zone })
  return show(options.json, { entries }, () => [
    'Written down once more:',
    ...entries.map((one) => `  ${printable(inOneLine(one))}`),
  ])
}

async function typed(store: Store, line: string, options: Options): Promise<number> {
  const reading = await readTyped(store, person, line)
  const missed = await Promise.all(
    reading.unknown
      .filter(({ why }) => why !== 'left-out')
      .map(async ({ text }) => ({ text, nearest: await nearestFoods(store, text) })),
  )
  const style = styleOf()
  const seen = [...understood(reading, style), ...notUnderstood(reading, missed, style)]
  if (reading.items.length === 0) {
    if (options.json === true) console.log(JSON.stringify({ ...reading, missed, entries: [] }, undefined, 2))
    throw new BadInput([words.nothing, ...notUnderstood(reading, missed, styleOf(process.stderr))].join('\n'))
  }
  const write = async () => keepEntries(store, draftsOf(reading, options))
  if (options.yes === true) {
    const entries = await write()
    return show(options.json, { ...reading, missed, entries }, () => [...seen, '', written(entries.length)])
  }
  if (options.json === true) {
    console.log(JSON.stringify({ ...reading, missed, entries: [] }, undefined, 2))
    return exit.ok
  }
  console.log(seen.join('\n'))
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true)
    throw new BadInput('Nothing is written down yet: there is no terminal to ask in. Add --yes if this is right.')
  if (!(await isRight(reading.items.length))) {
    console.log('Nothing was written down.')
    return exit.ok
  }
  console.log(written((await write()).length))
  return exit.ok
}

async function isRight(count: number): Promise<boolean> {
  const [{ confirm }, { orStop }] = await Promise.all([import('@clack/prompts'), import('./ask.js')])
  return orStop(await confirm({ message: `${words.title} ${words.take(count)}.`, initialValue: true }))
}

const written = (count: number): string => `${diaryWords.toast.addedMany(count)} charley undo takes it back.`

function draftsOf(reading: LineReading, options: Options): readonly unknown[] {
  return reading.items.map(({ kind, eaten }) => {
    const said = options.meal ?? eaten.meal
    const { at, zone } = whenOf(options, said)
    return draftOf(kind, { ...eaten, meal: said ?? mealAt({ at, zone }) }, { person, at, zone })
  })
}

const strengthsShown = 3
/** What a supplement holds of what it is named for: one may be confused with another. */
const strength = ({ kind, eaten: { amounts } }: LineItem): readonly string[] =>
  kind !== 'supplement'
    ? []
    : (Object.keys(amounts) as (keyof typeof amounts)[])
        .filter((id) => (amounts[id]?.value ?? 0) > 0)
        .slice(0, strengthsShown)
        .map((id) => `${amountText(id, amounts[id]?.value ?? 0)} ${diaryWords.nutrients[id].name}`)

const assumed: Readonly<Record<string, string>> = words.assumed
const problems: Readonly<Record<string, string>> = words.problems

function understood(reading: LineReading, style: Style): readonly string[] {
  if (reading.items.length === 0) return []
  const rows = reading.items.map((item) => {
    const energy = item.eaten.amounts.energyKcal
    const remarks = [
      ...strength(item),
      ...item.assumed.flatMap((one) => assumed[one] ?? []),
      ...(item.missed.length > 0 ? [words.missed(item.missed.join(' '))] : []),
      ...(item.problem === undefined ? [] : [problems[item.problem] ?? '']),
    ]
    return [
      printable(item.eaten.name),
      printable(quantityText(item.eaten)),
      energy ? amountText('energyKcal', energy.value) : '',
      remarks.join('; '),
    ]
  })
  return [style.bold('Understood'), ...table(rows, style, { indent: '  ', right: [2] })]
}

function notUnderstood(
  reading: LineReading,
  missed: readonly { readonly text: string; readonly nearest: readonly string[] }[],
  style: Style,
): readonly string[] {
  const left = reading.unknown.filter(({ why }) => why === 'left-out')
  return [
    ...(missed.length > 0 ? ['', style.bold(words.notUnderstood)] : []),
    ...missed.flatMap(({ text, nearest }) => {
      const near = nearest.length > 0 ? ` Nearest: ${nearest.join(', ')}.` : ''
      return wrap(printable(`“${text}”.${near}`), style.width, '    ', '  ')
    }),
    ...left.flatMap(({ text }) => wrap(printable(words.leftOut(text)), style.width, '  ')),
  ]
}
