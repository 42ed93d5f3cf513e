// charley foods: find one, bring in an official table, and see which tables are here.
import { defineCommand } from 'citty'
import { amountText, diaryWords, plain, type Food } from '@charley/core'
import { foodReleases, importFile, searchFoods } from '../cases/index.js'
import { reportLines, type ImportProgress } from '../foods/index.js'
import { about } from './about.js'
import { commonArgs } from './data-args.js'
import { person, show, withStore } from './diary-args.js'
import { BadInput } from './exit.js'
import { printable, styleOf } from './style.js'
import { table } from './table.js'

const words = diaryWords.foods
const mostShown = 100

export const foodsSearch = defineCommand({
  meta: { name: 'foods search', description: about['foods search'] },
  args: {
    words: { type: 'positional', required: true, description: 'What it is called, or the beginning of it.' },
    limit: { type: 'string', default: '10', description: 'How many to show.' },
    branded: { type: 'boolean', description: 'Branded foods too.' },
    ...commonArgs,
  },
  run: ({ args }) =>
    withStore(args, async (store) => {
      const limit = Number(args.limit)
      if (!/^\d+$/.test(args.limit) || limit < 1 || limit > mostShown)
        throw new BadInput(`--limit ${args.limit}: write a whole number from 1 to ${mostShown}.`)
      const text = args._.join(' ')
      const found = await searchFoods(store, person, { text, limit, branded: args.branded === true })
      const style = styleOf()
      return show(args.json, { found }, () =>
        found.length === 0
          ? [printable(`Nothing is called “${text}”. Try one word of it, or another name.`)]
          : table(
              found.map(({ food }) => foodRow(food)),
              style,
            ),
      )
    }),
})

const base = { g: '100 g', ml: '100 ml', piece: '1 piece' } as const

function foodRow({ name, brand, unit, amounts, portions, id }: Food): readonly string[] {
  const [usual] = portions
  const energy = amounts.energyKcal ? `${amountText('energyKcal', amounts.energyKcal.value)} in ${base[unit]}` : ''
  const portion = usual ? `${usual.label}${unit === 'piece' ? '' : ` = ${plain(usual.size)} ${unit}`}` : ''
  return [brand === undefined ? name : `${name}, ${brand}`, energy, portion, id].map(printable)
}

export const foodsReleases = defineCommand({
  meta: { name: 'foods releases', description: about['foods releases'] },
  args: commonArgs,
  run: ({ args }) =>
    withStore(args, async (store) => {
      const releases = await foodReleases(store)
      const style = styleOf()
      return show(args.json, { releases }, () =>
        table(
          releases.map(({ id, title, publisher, date, foods }) => [
            id,
            `${foods.toLocaleString('en-GB')} foods`,
            `${title}. ${publisher}, ${date}.`,
          ]),
          style,
          { right: [1] },
        ),
      )
    }),
})

/** One line that is written over, on a terminal only. */
function progressLine(stream: NodeJS.WriteStream): {
  readonly tell: (progress: ImportProgress) => void
  readonly end: () => void
} {
  if (stream.isTTY !== true) return { tell: () => undefined, end: () => undefined }
  const clear = '\r\u001b[K'
  return {
    tell: ({ stage, done, total }) => {
      const share = total === undefined ? '' : ` ${Math.min(100, Math.floor((done / total) * 100))} %`
      stream.write(`${clear}${words.stages[stage]}${share}`)
    },
    end: () => stream.write(clear),
  }
}

export const foodsImport = defineCommand({
  meta: { name: 'foods import', description: about['foods import'] },
  args: {
    file: { type: 'positional', required: true, description: 'The download as it came: .zip, .xlsx, .csv, .json, or a folder.' },
    ...commonArgs,
  },
  run: ({ args }) =>
    withStore(args, async (store) => {
      const stop = new AbortController()
      const onInterrupt = () => stop.abort()
      process.once('SIGINT', onInterrupt)
      const line = progressLine(process.stderr)
      try {
        const report = await importFile(store, args.file, { signal: stop.signal, onProgress: line.tell })
        line.end()
        return show(args.json, report, () => reportLines(report).map(printable))
      } catch (error) {
        line.end()
        throw error
      } finally {
        process.removeListener('SIGINT', onInterrupt)
      }
    }),
})
