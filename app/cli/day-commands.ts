// charley today, diary, complete and undo: what stands on a day, whether anything is missing, and one step back.
import { defineCommand } from 'citty'
import { capital, dayCategories, diaryWords, listed, type DayCategory } from '@charley/core'
import { draftOf, historyOf, keepEntries, openDay, takeBackEntry, undoLast, zoneHere, type DayPage } from '../cases/index.js'
import { about } from './about.js'
import { commonArgs } from './data-args.js'
import { oneOf, person, show, withStore, type Common } from './diary-args.js'
import { describedPlainly, inOneLine, timeText } from './diary-lines.js'
import { readDate, readMoment } from './diary-moment.js'
import { styleOf, wrap, type Style } from './style.js'
import { table } from './table.js'

const words = diaryWords.today
const names = diaryWords.calendar.categories

const longDate = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  )

const aDay = (common: Common, date: string): Promise<number> =>
  withStore(common, async (store) => {
    const page = await openDay(store, person, date, zoneHere())
    return show(common.json, page, () => dayLines(page, styleOf()))
  })

export const today = defineCommand({
  meta: { name: 'today', description: about.today },
  args: commonArgs,
  run: ({ args }) => aDay(args, readDate('today')),
})

export const diary = defineCommand({
  meta: { name: 'diary', description: about.diary },
  args: {
    date: {
      type: 'positional',
      required: false,
      default: 'today',
      description: 'today, yesterday, or a date such as 2026-11-22.',
    },
    ...commonArgs,
  },
  run: ({ args }) => aDay(args, readDate(args.date)),
})

const whole = (value: number): string => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }).format(value)

function sums({ totals, drinksMl }: DayPage): readonly string[] {
  const { known, best, low, high, unknown } = totals.all.energyKcal
  const range = low === high ? '' : ` (${whole(low)} to ${whole(high)})`
  return [
    ...(known > 0 ? [words.energy(`${whole(best)}${range}`)] : []),
    ...(drinksMl > 0 ? [words.drunk(whole(drinksMl))] : []),
    ...(unknown.length > 0 ? [words.unknownIn(unknown.length)] : []),
  ]
}

function dayLines(page: DayPage, style: Style): readonly string[] {
  const shown = page.entries.filter(({ kind }) => kind !== 'day-complete' && kind !== 'profile')
  const rows = shown.map((entry) => {
    const { name, detail } = describedPlainly(entry)
    const meal = 'payload' in entry && entry.payload && 'meal' in entry.payload ? (entry.payload.meal ?? '') : ''
    return [timeText(entry), meal, [name, detail].filter((part) => part !== '').join(', ')]
  })
  const complete = dayCategories.filter((one) => page.complete[one])
  const added = sums(page).join(' · ')
  return [
    style.bold(longDate(page.date)),
    ...(rows.length > 0 ? table(rows, style, { indent: '  ' }) : [`  ${words.nothing}`]),
    ...(added === '' ? [] : ['', ...wrap(added, style.width, '  ')]),
    '',
    ...wrap(
      complete.length > 0
        ? `${capital(diaryWords.calendar.complete(listed(complete.map((one) => names[one]))))}.`
        : `${words.completeTitle} ${words.completeLead} charley complete says so.`,
      style.width,
      '  ',
    ).map(style.dim),
  ]
}

const usually: readonly DayCategory[] = ['food', 'drink', 'supplement']

export const complete = defineCommand({
  meta: { name: 'complete', description: about.complete },
  args: {
    date: {
      type: 'positional',
      required: false,
      default: 'today',
      description: 'today, yesterday, or a date such as 2026-11-22.',
    },
    of: { type: 'string', description: `Which: ${dayCategories.join(',')}, or all. ${usually.join(',')} when left out.` },
    not: { type: 'boolean', description: 'Something may be missing after all.' },
    ...commonArgs,
  },
  run: ({ args }) =>
    withStore(args, async (store) => {
      const date = readDate(args.date)
      const said = args.of === 'all' ? dayCategories : args.of?.split(',').map((one) => oneOf('--of', one.trim(), dayCategories))
      const categories = said ?? usually
      const isComplete = args.not !== true
      const { at, zone } = readMoment({ date }, '12:00')
      const drafts = categories.map((category) =>
        draftOf('day-complete', { date, category, complete: isComplete }, { person, at, zone }),
      )
      const entries = await keepEntries(store, drafts)
      const what = `${date}, ${listed(categories.map((one) => names[one]))}`
      return show(args.json, { entries }, () => [
        isComplete ? words.completeOn(`${what} complete`) : `${what}: ${words.completeOff}`,
      ])
    }),
})

export const undo = defineCommand({
  meta: { name: 'undo', description: about.undo },
  args: {
    id: {
      type: 'positional',
      required: false,
      description: 'The id of one entry (--json shows them): it is taken back, whenever it was written.',
    },
    ...commonArgs,
  },
  run: ({ args }) =>
    withStore(args, async (store) => {
      if (args.id !== undefined) {
        const before = (await historyOf(store, person, args.id)).at(-1)
        const gone = await takeBackEntry(store, person, args.id)
        return show(args.json, gone, () => [`  Taken back: ${before ? inOneLine(before) : args.id}`])
      }
      const undone = await undoLast(store, person)
      const before = new Map(undone.undone.map((entry) => [entry.id, entry]))
      return show(args.json, undone, () => [
        diaryWords.toast.undone,
        ...undone.written.map((entry) => {
          const gone = before.get(entry.replaces ?? '')
          return entry.payload === null && gone ? `  Taken back: ${inOneLine(gone)}` : `  Stands again: ${inOneLine(entry)}`
        }),
      ])
    }),
})
