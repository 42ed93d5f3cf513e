// How does "can it succeed?" read in a terminal? A bar for each length and effect, the sentence they come to, and what would do better.
import { trialDesignWords as words, trialPageWords, type PowerAnswer, type PowerCell } from '@charley/core/trial'
import type { PlannedTrial } from '../cases/trial/index.js'
import { bar, wrap, type Style } from './style.js'
import { table } from './table.js'

const cells = 24
/** Two standard errors: 19 times in 20. */
const wide = 1.96

const { power: said } = words

function namedEffect(effect: number, { outcome, planned }: PowerAnswer): string {
  if (outcome === 'sleep') return said.points(`${effect} ${effect === 1 ? 'point' : 'points'}`)
  if (outcome !== 'cramps') return said.odds(String(effect))
  return planned[0]?.effect === effect ? said.effects.halving : said.effects.third
}

const inHundred = (chance: number): string => said.inHundred(chance)

function rowOf({ weeks, shown: { value, error } }: PowerCell, planned: PowerCell): readonly string[] {
  const [low, high] = [Math.max(0, value - wide * error), Math.min(1, value + wide * error)]
  return [
    `${weeks} weeks${weeks === planned.weeks ? ' (as planned)' : ''}`,
    bar({ value, low, high }, cells),
    error > 0 ? `${inHundred(value)}, give or take ${said.plus(error)}` : inHundred(value),
  ]
}

function effectLines(planned: PowerCell, { power }: PlannedTrial, style: Style): readonly string[] {
  const others = power.table.filter(({ effect }) => effect === planned.effect)
  const lengths = others.filter(({ pairs }, place) => place % 2 === 0 && pairs !== planned.pairs)
  const rows = [...lengths, planned].toSorted((one, other) => one.pairs - other.pairs).map((cell) => rowOf(cell, planned))
  return ['', `  Chance of seeing it, ${namedEffect(planned.effect, power)}`, ...table(rows, style, { indent: '    ' })]
}

function verdictLines({ power }: PlannedTrial, style: Style): readonly string[] {
  const most = power.planned[0]?.shown.value ?? 0
  const better = power.instead.filter(({ planned }) => planned.shown.value > most)
  const say = (text: string) => wrap(text, style.width, '  ')
  const goals = power.goals.map(({ effect, weeks }) => {
    const named = namedEffect(effect, power)
    return weeks === undefined ? said.never(named) : said.goal(Math.round(weeks), named)
  })
  const rules = power.planned.map((cell) => said.rule(namedEffect(cell.effect, power), inHundred(cell.adopted.value)))
  return [
    ...goals.flatMap(say),
    ...rules.flatMap(say),
    ...(power.verdict === 'hopeless' ? say(words.start.hopelessTitle).map(style.alarm) : []),
    ...(power.verdict === 'good' || better.length === 0
      ? []
      : say(
          `${words.start.offers} ${better
            .map(({ outcome, planned }) =>
              words.start.outcome(trialPageWords.outcomes[outcome].name, inHundred(planned.shown.value)),
            )
            .join('; ')}.`,
        )),
    ...(power.verdict === 'good' ? [] : say(words.start.pooled)),
  ]
}

/** The chances before the start. */
export function powerLines(planned: PlannedTrial, style: Style): readonly string[] {
  const { power, rate, assumed, protocol } = planned
  const say = (text: string) => wrap(text, style.width, '  ')
  const ways = Math.round(1 / power.smallestChance)
  return [
    style.bold(words.long.picture.toUpperCase()),
    ...(rate.perWeek === undefined ? [] : say(words.count.own(rate.perWeek.toFixed(1), rate.observed))),
    ...(assumed ? say(said.assumed) : []),
    ...power.planned.flatMap((cell) => effectLines(cell, planned, style)),
    '',
    ...verdictLines(planned, style),
    ...say(words.rule.smallest(protocol.pairs, ways)).map(style.dim),
  ]
}
