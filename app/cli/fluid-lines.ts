// Was it enough to drink, and was it too much? Water and salt of the latest day with a drink, as lines.
import { diaryWords, localTime, type Fluids } from '@charley/core'
import { zoneHere } from '../cases/index.js'
import { plain } from './diary-lines.js'
import { wrap, type Style } from './style.js'
import { table } from './table.js'

const words = diaryWords.intake.fluids
type DayFluids = Fluids & { readonly date: string }

const range = ({ value, low, high }: { readonly value: number; readonly low: number; readonly high: number }, unit: string) =>
  words.about(plain(value), plain(low), plain(high), unit)
const sum = ({ best, low, high }: { readonly best: number; readonly low: number; readonly high: number }, unit: string) =>
  range({ value: best, low, high }, unit)

function rowsOf({ drinksMl, drinksAdvisedMl, water, need, sweat, sodium, alcohol }: DayFluids): readonly (readonly string[])[] {
  return [
    [words.drunk, range(drinksMl, 'ml')],
    ...(drinksAdvisedMl ? [[words.advised, `${plain(drinksAdvisedMl.value)} ml`]] : []),
    [words.water, sum(water.all, 'g')],
    ...(need ? [[words.adequate, `${plain(need.adequate.value)} g`]] : []),
    ...(sweat.sessions.length > 0
      ? [
          [words.sweat, range(sweat.litres, 'l')],
          [words.sweatSodium, range(sweat.sodiumMg, 'mg')],
        ]
      : []),
    [words.sodium, sum(sodium.eaten, 'mg')],
    ...(sodium.reduceAbove ? [[words.reduceAbove, `${plain(sodium.reduceAbove.value)} mg`]] : []),
    ...(alcohol.grams.best > 0 ? [[words.alcohol, range(alcohol.units, words.units)]] : []),
  ]
}

/** "14:30" on the clock here. */
function clock(at: string): string {
  const { hour } = localTime(at, zoneHere())
  return `${Math.floor(hour)}:${String(Math.floor((hour % 1) * 60 + 1e-6)).padStart(2, '0')}`
}

const warningsOf = ({ warnings }: DayFluids): readonly string[] =>
  warnings.map((warning) => {
    switch (warning.kind) {
      case 'faster-than-kidneys':
        return words.warnings.fast(plain(warning.litres), clock(warning.from))
      case 'more-than-sweat':
        return words.warnings.more(plain(warning.drunk), clock(warning.from))
      case 'gained-weight':
        return words.warnings.gained
    }
  })

/** Nothing when nothing was drunk and nobody sweated. */
export function fluidLines(fluids: readonly DayFluids[], style: Style): readonly string[] {
  const day = fluids.findLast(({ drinksMl, sweat }) => drinksMl.value > 0 || sweat.sessions.length > 0)
  if (!day) return []
  return [
    '',
    style.bold(words.title),
    ...wrap(words.lead(day.date), style.width, '  '),
    ...warningsOf(day).flatMap((text) => wrap(text, style.width, '  ').map(style.alarm)),
    ...table(rowsOf(day), style, { indent: '  ' }),
    ...wrap(words.limits, style.width, '  ').map(style.dim),
  ]
}
