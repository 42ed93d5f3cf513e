// What does a line about the body say: weight, height, blood pressure, pulse, sleep, or a blood test that we know?
import { devices } from '../../knowledge/intake/devices.js'
import { weights } from '../../knowledge/intake/units.js'
import { findAnalyte } from '../../labs/index.js'
import type { Measure } from '../../diary/entry.js'
import type { FoundDraft } from '../exchange.js'
import { figureIn } from './figures.js'

const G_PER_KG = 1000
const kgIn: Readonly<Record<string, number>> = {
  kg: 1,
  lb: weights.lb.value / G_PER_KG,
  lbs: weights.lb.value / G_PER_KG,
  pounds: weights.lb.value / G_PER_KG,
}
const cmIn: Readonly<Record<string, number>> = {
  cm: 1,
  mm: 0.1,
  m: 100,
  in: devices.cmPerInch.value,
  inches: devices.cmPerInch.value,
}
const bpm: Readonly<Record<string, number>> = { bpm: 1, 'beats/min': 1 }
const mmHg: Readonly<Record<string, number>> = { mmhg: 1 }

const kinds: readonly (readonly [RegExp, Measure['what'], Readonly<Record<string, number>>])[] = [
  [/^(?:body )?weight$/i, 'weightKg', kgIn],
  [/^height$/i, 'heightCm', cmIn],
  [/^waist(?: size| circumference)?$/i, 'waistCm', cmIn],
  [/^calf(?: size| circumference)?$/i, 'calfCm', cmIn],
  [/^(?:resting )?heart rate$|^pulse$/i, 'pulsePerMin', bpm],
  [/^(?:blood pressure )?\(?systolic\)?(?: blood pressure)?$/i, 'systolicMmHg', mmHg],
  [/^(?:blood pressure )?\(?diastolic\)?(?: blood pressure)?$/i, 'diastolicMmHg', mmHg],
]

/** "Weight (Google Fit)", "Sleep (Garmin)": what a device or another app measured. Other brackets say another thing: "Glucose (Urine)". */
const source =
  / \((?:apple(?: health)?|coros|dexcom|fitbit|garmin|google fit|health connect|keto-mojo|oura|polar|qardio|samsung health|strava|suunto|whoop|withings)\)$/i
const HOUR_MINUTES = 60
const minutesIn: Readonly<Record<string, number>> = {
  hours: HOUR_MINUTES,
  h: HOUR_MINUTES,
  hrs: HOUR_MINUTES,
  minutes: 1,
  min: 1,
}

type Bare = { readonly kind: FoundDraft['kind']; readonly payload: FoundDraft['payload'] }
const FIGURES = 6
const measure = (what: Measure['what'], value: number) =>
  ({ kind: 'measure', payload: { what, value: Number(value.toPrecision(FIGURES)) } }) as const

/** What the person said that scales count in, where the file names no unit: `--columns "Weight=weightLb"`. */
export function scalesSaid(columns: Readonly<Record<string, string>>): 'kg' | 'lb' | undefined {
  const said = Object.entries(columns).find(([name]) => name.trim().toLowerCase() === 'weight')?.[1]
  return said === 'weightKg' ? 'kg' : said === 'weightLb' ? 'lb' : undefined
}

export const weighed = (weight: number, unit: 'kg' | 'lb') => measure('weightKg', weight * kgIn[unit]!)

/** `not-ours`: nothing here holds it. `not-read`: it does, and figure or unit cannot be read. */
export function bodyLine(metric: string, unit: string, amount: string): readonly Bare[] | 'not-ours' | 'not-read' {
  const name = metric.trim().replace(source, '')
  const pressure = /^blood pressure$/i.test(name) ? /^\s*(\d{2,3})\s*\/\s*(\d{2,3})\s*$/.exec(amount) : undefined
  if (pressure === null) return 'not-read'
  if (pressure)
    return /^mmhg$/i.test(unit.trim()) || unit.trim() === ''
      ? [measure('systolicMmHg', Number(pressure[1])), measure('diastolicMmHg', Number(pressure[2]))]
      : 'not-read'
  const value = figureIn(amount)
  if (/^sleep$/i.test(name)) {
    const factor = minutesIn[unit.trim().toLowerCase()]
    // A watch that lay on the table says 0.
    if (value === undefined || value <= 0 || factor === undefined) return 'not-read'
    return [{ kind: 'sleep', payload: { minutes: Math.round(value * factor) } }]
  }
  const known = kinds.find(([pattern]) => pattern.test(name))
  if (known) {
    const factor = known[2][unit.trim().toLowerCase()]
    return value === undefined || factor === undefined ? 'not-read' : [measure(known[1], value * factor)]
  }
  const analyte = findAnalyte({ name })
  if (!analyte.ok || analyte.warnings.length > 0) return 'not-ours'
  return value === undefined ? 'not-read' : [{ kind: 'lab', payload: { name, value: amount.trim(), unit: unit.trim() } }]
}
