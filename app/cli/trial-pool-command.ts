// charley trial pool: several people's exported trials in one model.
import { basename } from 'node:path'
import { defineCommand } from 'citty'
import { capital } from '@charley/core'
import { changeText, chanceText, smallChance, trialPageWords, trialProblemWords } from '@charley/core/trial'
import { poolFiles, type Pooled, type PooledEffect } from '../cases/trial/index.js'
import { Refused } from '../cases/refused.js'
import { about } from './about.js'
import { show } from './diary-args.js'
import { BadInput } from './exit.js'
import { printable, styleOf, wrap, type Style } from './style.js'
import { table } from './table.js'
import { readJsonFile } from './trial-files.js'

const cells = 33
const [least, most] = [Math.log(0.2), Math.log(5)]
const cellOf = (ratio: number) =>
  Math.max(0, Math.min(cells - 1, Math.round(((Math.log(ratio) - least) / (most - least)) * (cells - 1))))

/** The band of a ratio, from a fifth to five times, with a line at no change. */
function forest({ low, middle, high }: PooledEffect): string {
  const [from, at, to] = [cellOf(low), cellOf(middle), cellOf(high)]
  return Array.from({ length: cells }, (_, cell) =>
    cell === at ? '◆' : cell >= from && cell <= to ? '─' : cell === cellOf(1) ? '│' : ' ',
  ).join('')
}

const ratioText = ({ low, middle, high }: PooledEffect) => `${middle.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`

const setAsideWords = {
  'same-trial': 'the same trial is there already',
  'broken-seal': 'its seal is broken',
  'one-arm': 'only one of the two was observed',
} as const satisfies Readonly<Record<Pooled['setAside'][number]['why'], string>>

function poolLines(pooled: Pooled, style: Style): readonly string[] {
  const { tried, outcome, effect, next, between, people, setAside, effective, rHat, settled } = pooled
  const say = (text: string) => wrap(printable(text), style.width, '  ')
  const rows = [
    ...people.map((one) => [printable(one.name), forest(one), ratioText(one), chanceText(one.better)]),
    ['All together', forest(effect), ratioText(effect), chanceText(effect.better)],
    ['One more person', forest(next), ratioText(next), chanceText(next.better)],
  ]
  const name = trialPageWords.outcomes[outcome].name.toLowerCase()
  return [
    style.bold(printable(`${capital(tried.name)}: ${people.length} people together, ${name}`)),
    ...(settled ? [] : say(trialProblemWords['not-settled']!).map(style.alarm)),
    ...say(
      `On average most likely ${changeText(effect.middle)}, between ${changeText(effect.low)} and ${changeText(effect.high)}, 19 times in 20. ` +
        `Better at all: ${chanceText(effect.better)}. Worth having: ${chanceText(effect.worthwhile)}.`,
    ),
    ...say(
      `For one more person like these: better with chance ${chanceText(next.better)}; ${smallChance(1 - next.worthwhile)} that it is nothing worth having.`,
    ),
    '',
    ...table([['', '◄ fewer │ more ►'.padStart(24), 'ratio (19 in 20)', 'better'], ...rows], style, { indent: '  ' }),
    '',
    ...say(
      `People differ: effects spread by a factor of about ${Math.exp(between.middle).toFixed(2)} either way (${Math.exp(between.low).toFixed(2)} to ${Math.exp(between.high).toFixed(2)}).`,
    ),
    ...(outcome === 'cramp-nights'
      ? say('Nights are reckoned like counts here, which makes the answer a little less sure than it could be.')
      : []),
    ...setAside.flatMap(({ name: file, why }) => say(`${file} was left out: ${setAsideWords[why]}.`)),
    ...say(`Effective draws ${Math.round(effective ?? 0)}, R-hat ${(rHat ?? 1).toFixed(3)}.`).map(style.dim),
  ]
}

export const trialPool = defineCommand({
  meta: { name: 'trial pool', description: about['trial pool'] },
  args: {
    files: { type: 'positional', required: true, description: 'Two or more files from charley trial export.' },
    prior: { type: 'string', description: 'What is believed before: published, sceptical or open.' },
    json: { type: 'boolean', description: 'Print as JSON.' },
  },
  run: async ({ args }) => {
    const files = args._.map((file) => ({ name: basename(file), content: readJsonFile(file) }))
    try {
      const pooled = poolFiles(files, args.prior)
      return show(args.json, pooled, () => poolLines(pooled, styleOf()))
    } catch (error) {
      throw error instanceof Refused ? new BadInput(error.message) : error
    }
  },
})
