// How does one entry read in a list? A name, and what was said about it.
import { analyteWords, capital, diaryWords, type Cramp, type Draft, type Eaten, type Entry, type FoodUnit } from '@charley/core'
import { deviceZone, placeOf, timeOf } from './moments.js'

const words = diaryWords.today
const cramp = diaryWords.cramp

/** Three digits are as many as a kitchen knows. */
export const plain = (value: number): string => new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 }).format(value)

export const inUnit = (value: number, unit: FoodUnit): string =>
  unit === 'piece' ? `${plain(value)} ×` : `${plain(value)} ${unit}`

/** "2 × 1 slice (72 g)", "1 medium (118 g)", "150 g". */
export function quantityText({ portion, quantity }: Pick<Eaten, 'portion' | 'quantity'>): string {
  if (!portion) return quantity ? inUnit(quantity.value, quantity.unit) : words.amountUnknown
  const counted = portion.count === 1 ? portion.label : `${plain(portion.count)} × ${portion.label}`
  return quantity && quantity.unit !== 'piece' ? `${counted} (${inUnit(quantity.value, quantity.unit)})` : counted
}

const crampText = ({ muscle, side, severity, sleepDisturbance, minutes, note }: Cramp): string =>
  [
    muscle && cramp.muscles[muscle].toLowerCase(),
    side && cramp.line.side[side],
    severity !== undefined && cramp.line.severity(severity),
    minutes !== undefined && cramp.line.minutes(minutes),
    sleepDisturbance !== undefined && cramp.line.disturbance(sleepDisturbance),
    note,
  ]
    .filter(Boolean)
    .join(', ')

const joined = (...parts: readonly (string | undefined | false)[]) => parts.filter(Boolean).join(', ')

export interface Described {
  readonly name: string
  readonly detail: string
}

export function described(entry: Draft | Entry): Described {
  if (entry.payload === null) return { name: words.versionRemoved, detail: '' }
  switch (entry.kind) {
    case 'cramp':
      return { name: cramp.cramp, detail: crampText(entry.payload) }
    case 'food':
    case 'drink':
    case 'supplement':
      return { name: capital(entry.payload.name), detail: quantityText(entry.payload) }
    case 'medicine': {
      const { name, dose } = entry.payload
      return { name: capital(name), detail: dose ? `${plain(dose.value)} ${dose.unit}` : '' }
    }
    case 'exercise': {
      const { activity, minutes, effort, heat } = entry.payload
      return { name: capital(activity), detail: joined(words.minutes(minutes), words.effort[effort], heat && words.heat[heat]) }
    }
    case 'sleep': {
      const { minutes, quality } = entry.payload
      const slept = minutes !== undefined && words.slept(Math.floor(minutes / 60), minutes % 60)
      return { name: words.groups.sleep, detail: joined(slept, quality !== undefined && words.quality(quality)) }
    }
    case 'measure':
      return { name: diaryWords.add.measure.names[entry.payload.what], detail: plain(entry.payload.value) }
    case 'lab':
      return {
        name: capital(analyteWords[entry.payload.name]?.name ?? entry.payload.name),
        detail: words.lab(entry.payload.value, entry.payload.unit),
      }
    case 'note':
      return { name: entry.payload.text, detail: '' }
    default:
      return { name: entry.kind, detail: '' }
  }
}

/** The time on the clock of the place where it happened; elsewhere than here, with the place's name. */
export function timeText({ at, zone }: Pick<Draft, 'at' | 'zone'>): string {
  const time = timeOf(at, zone)
  return zone === deviceZone() || time === timeOf(at, deviceZone()) ? time : words.inZone(time, placeOf(zone))
}
