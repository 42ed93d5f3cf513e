// What does a line about the body say: weight, height, blood pressure, pulse, or a blood test that we know?
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

type Bare = { readonly kind: FoundDraft['kind']; readonly payload: FoundDraft['payload'] }
const FIGURES = 6
const measure = (what: Measure['what'], value: number): Bare => ({
  kind: 'measure',
  payload: { what, value: Number(value.toPrecision(FIGURES)) },
})

/** `not-ours`: nothing here holds it. `not-read`: it does, and figure or unit cannot be read. */
export function bodyLine(metric: string, unit: string, amount: string): readonly Bare[] | 'not-ours' | 'not-read' {
  const pressure = /^blood pressure$/i.test(metric.trim()) ? /^\s*(\d{2,3})\s*\/\s*(\d{2,3})\s*$/.exec(amount) : undefined
  if (pressure === null) return 'not-read'
  if (pressure)
    return /^mmhg$/i.test(unit.trim()) || unit.trim() === ''
      ? [measure('systolicMmHg', Number(pressure[1])), measure('diastolicMmHg', Number(pressure[2]))]
      : 'not-read'
  const value = figureIn(amount)
  const known = kinds.find(([name]) => name.test(metric.trim()))
  if (known) {
    const factor = known[2][unit.trim().toLowerCase()]
    return value === undefined || factor === undefined ? 'not-read' : [measure(known[1], value * factor)]
  }
  const analyte = findAnalyte({ name: metric })
  if (!analyte.ok || analyte.warnings.length > 0) return 'not-ours'
  return value === undefined
    ? 'not-read'
    : [{ kind: 'lab', payload: { name: metric.trim(), value: amount.trim(), unit: unit.trim() } }]
}
