// How does an entry of the diary read in a list? A name, and what was said about it; the same on every face.
import type { Cramp, Draft, Eaten, Entry } from '../diary/entry.js'
import type { FoodNutrientId, FoodUnit } from '../knowledge/types/index.js'
import { analyteWords } from './en/labs.js'
import { diaryWords } from './en/page-diary.js'
import { capital } from './naming.js'

const words = diaryWords.today
const cramp = diaryWords.cramp
const format = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 })

/** Three digits are as many as a kitchen knows. */
export const plain = (value: number): string => format.format(value)

/** "12.5 mg". */
export const amountText = (nutrient: FoodNutrientId, value: number): string =>
  `${plain(value)} ${diaryWords.nutrients[nutrient].unit}`

/** "150 g", "2 ×" for pieces. */
export const inUnit = (value: number, unit: FoodUnit): string =>
  unit === 'piece' ? `${plain(value)} ×` : `${plain(value)} ${unit}`

/** "2 × 1 slice (72 g)", "1 medium (118 g)", "150 g". */
export function quantityText({ portion, quantity }: Pick<Eaten, 'portion' | 'quantity'>): string {
  if (!portion) return quantity ? inUnit(quantity.value, quantity.unit) : words.amountUnknown
  const counted = portion.count === 1 ? portion.label : `${plain(portion.count)} × ${portion.label}`
  return quantity && quantity.unit !== 'piece' ? `${counted} (${inUnit(quantity.value, quantity.unit)})` : counted
}

const joined = (...parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join(', ')

/** "calf, left, severity 6 of 10, 4 minutes". */
export const crampText = ({ muscle, side, severity, sleepDisturbance, minutes, note }: Cramp): string =>
  joined(
    muscle && cramp.muscles[muscle].toLowerCase(),
    side && cramp.line.side[side],
    severity !== undefined && cramp.line.severity(severity),
    minutes !== undefined && cramp.line.minutes(minutes),
    sleepDisturbance !== undefined && cramp.line.disturbance(sleepDisturbance),
    note,
  )

export interface Described {
  readonly name: string
  readonly detail: string
}

/** What it is, and what was said about it. */
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
      const { name, dose, regular } = entry.payload
      return { name: capital(name), detail: joined(dose && `${plain(dose.value)} ${dose.unit}`, regular && words.regular) }
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
    case 'lab': {
      const { name, value, unit, range } = entry.payload
      const { low, high, text } = range ?? {}
      const printed = text ?? (low !== undefined && high !== undefined && words.labRange(plain(low), plain(high)))
      return { name: capital(analyteWords[name]?.name ?? name), detail: joined(words.lab(value, unit), printed) }
    }
    case 'note':
      return { name: entry.payload.text, detail: '' }
    case 'answer':
      return { name: capital(entry.payload.fact), detail: String(entry.payload.value ?? 'not known') }
    case 'profile':
      return { name: diaryWords.intake.profile.title, detail: '' }
    case 'eating':
      return { name: words.eating, detail: '' }
    case 'day-complete': {
      const { category, complete, date } = entry.payload
      const what = diaryWords.calendar.categories[category]
      return { name: `${date}: ${complete ? diaryWords.calendar.complete(what) : `not complete: ${what}`}`, detail: '' }
    }
    // Never the secret: it would tell which arm comes when.
    case 'trial':
      return { name: words.trial.started, detail: words.trial.fingerprint(entry.payload.commitment.slice(0, 8)) }
    case 'trial-day':
      return {
        name: words.trial.day(entry.payload.date),
        detail: joined(words.trial.taken[entry.payload.taken], entry.payload.note),
      }
    case 'trial-guess':
      return { name: words.trial.guess(entry.payload.period + 1), detail: words.trial.arm[entry.payload.arm] }
    case 'trial-end':
      return { name: words.trial.ended, detail: joined(words.trial.why[entry.payload.why], entry.payload.note) }
  }
}
