// What do the results say together? In order of date, with adjusted calcium and kidney function worked out where they can be.
import type { Case, LabResult } from '../person/case.js'
import { adjustedCalcium, canAdjustCalcium, egfr, isAdultForEgfr } from './formulas.js'
import { toItsSide } from './levels.js'

// A result without a date was typed from the paper in hand and counts as the latest; a date that is none, as the oldest.
function day({ date }: LabResult): number {
  if (date === undefined) return Infinity
  const time = Date.parse(date)
  return Number.isNaN(time) ? -Infinity : time
}

const byDay = (a: LabResult, b: LabResult): number => (day(a) === day(b) ? 0 : day(a) - day(b))

/**
 * The results from oldest to latest, with two more where nobody reported them: adjusted calcium, from the latest total calcium
 * and albumin; eGFR, from the latest creatinine of an adult who is not pregnant and whose sex is known. A total calcium is left
 * out where an adjusted one stands, so that one sample does not speak twice; "<5" is moved a hair's breadth to its side.
 */
export function deriveLabs(results: readonly LabResult[], person: Case['person']): readonly LabResult[] {
  const sorted = [...results].sort(byDay)
  const latest = (analyte: string) => sorted.findLast((result) => result.analyte === analyte)
  const added = [calciumFrom(latest), kidneyFrom(latest, person)].filter((result) => result !== undefined)
  const all = [...sorted, ...added].sort(byDay)
  const adjusted = all.some(({ analyte }) => analyte === 'calcium-adjusted')
  return all.filter(({ analyte }) => !(adjusted && analyte === 'calcium-total')).map(onItsSide)
}

/** The result of this test that is weighed: the latest by its date, also one that was worked out from others. Undefined: none. */
export const latestLab = (analyte: string, { labs, person }: Case): LabResult | undefined =>
  [...labs].sort(byDay).findLast((result) => result.analyte === analyte) ??
  deriveLabs(labs, person).findLast((result) => result.analyte === analyte)

type Latest = (analyte: string) => LabResult | undefined

/** Printed as a laboratory would, so that 2.0999999 is not taken for less than 2.10. */
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals))

function derived(analyte: string, unit: string, value: number, from: LabResult): LabResult {
  return { analyte, value, reported: { value, unit }, ...(from.date !== undefined && { date: from.date }) }
}

/** A value that can be reckoned with: "<2" cannot. */
const exact = (result: LabResult | undefined): result is LabResult =>
  result !== undefined && result.reported.comparator === undefined && result.value > 0 && Number.isFinite(result.value)

function calciumFrom(latest: Latest): LabResult | undefined {
  const [total, albumin] = [latest('calcium-total'), latest('albumin')]
  if (latest('calcium-adjusted') || !exact(total) || !exact(albumin) || !canAdjustCalcium(albumin.value)) return undefined
  return derived('calcium-adjusted', 'mmol/L', rounded(adjustedCalcium(total.value, albumin.value), 2), total)
}

function kidneyFrom(latest: Latest, { age, sex, pregnancyWeeks }: Case['person']): LabResult | undefined {
  const creatinine = latest('creatinine')
  if (latest('egfr') || !exact(creatinine) || age === undefined || sex === undefined) return undefined
  if (pregnancyWeeks !== undefined || !isAdultForEgfr(age)) return undefined
  const value = rounded(egfr({ creatinineUmolPerL: creatinine.value, age, sex }), 0)
  return derived('egfr', 'mL/min/{1.73_m2}', value, creatinine)
}

function onItsSide(result: LabResult): LabResult {
  const { comparator } = result.reported
  return comparator === undefined ? result : { ...result, value: toItsSide(result.value, comparator) }
}
