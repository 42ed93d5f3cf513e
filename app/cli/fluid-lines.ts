// Was it enough to drink, and was it too much? Water and salt of the latest day with a drink, as lines.
import { diaryWords, fluidRows, fluidWarnings, lastWithFluids, localTime, type Fluids } from '@charley/core'
import { zoneHere } from '../cases/index.js'
import { wrap, type Style } from './style.js'
import { table } from './table.js'

const words = diaryWords.intake.fluids
type DayFluids = Fluids & { readonly date: string }

/** "14:30" on the clock here. */
function clock(at: string): string {
  const { hour } = localTime(at, zoneHere())
  return `${Math.floor(hour)}:${String(Math.floor((hour % 1) * 60 + 1e-6)).padStart(2, '0')}`
}

/** Nothing when nothing was drunk and nobody sweated. */
export function fluidLines(fluids: readonly DayFluids[], style: Style): readonly string[] {
  const day = lastWithFluids(fluids)
  if (!day) return []
  return [
    '',
    style.bold(words.title),
    ...wrap(words.lead(day.date), style.width, '  '),
    ...fluidWarnings(day, clock).flatMap((text) => wrap(text, style.width, '  ').map(style.alarm)),
    ...table(fluidRows(day), style, { indent: '  ' }),
    ...wrap(words.limits, style.width, '  ').map(style.dim),
  ]
}
