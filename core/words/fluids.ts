// How do a day's drinks, water and salt read? Rows of a name and a range, and the warnings that matter; the same on every face.
import type { Fluids } from '../nutrition/fluids.js'
import { diaryWords } from './en/page-diary.js'
import { plain } from './entries.js'

const words = diaryWords.intake.fluids

const range = ({ value, low, high }: { readonly value: number; readonly low: number; readonly high: number }, unit: string) =>
  words.about(plain(value), plain(low), plain(high), unit)
const sum = ({ best, low, high }: { readonly best: number; readonly low: number; readonly high: number }, unit: string) =>
  range({ value: best, low, high }, unit)

/** What was drunk, sweated and salted, each with its range. */
export function fluidRows({
  drinksMl,
  drinksAdvisedMl,
  water,
  need,
  sweat,
  sodium,
  alcohol,
}: Fluids): readonly (readonly string[])[] {
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

/** `clock` says an instant as a time of day where the reader is. */
export const fluidWarnings = ({ warnings }: Fluids, clock: (at: string) => string): readonly string[] =>
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

/** The last day on which something was drunk or sweated. */
export const lastWithFluids = <D extends Fluids>(days: readonly D[]): D | undefined =>
  days.findLast(({ drinksMl, sweat }) => drinksMl.value > 0 || sweat.sessions.length > 0)
