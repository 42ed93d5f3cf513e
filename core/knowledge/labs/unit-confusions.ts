// Which values tell that the unit is probably another? A number that is ordinary in one unit and absurd in the one named.
import { judged, type Known } from '../types/index.js'

export interface UnitConfusion {
  readonly analyte: string
  /** UCUM code of the unit named. */
  readonly named: string
  /** The number as printed, from `from` to `to`, both included. */
  readonly from: Known
  readonly to: Known
  /** UCUM codes of the units probably meant. */
  readonly meant: readonly string[]
  /** Hardly anyone lives with such a value in the unit named: it is asked about, not taken. */
  readonly sure?: true
}

const confusion = (analyte: string, named: string, from: number, to: number, ...meant: readonly string[]): UnitConfusion => ({
  analyte,
  named,
  from: judged(from, [from, from], `ordinary from here in ${meant.join(' or ')}`),
  to: judged(to, [to, to], `ordinary up to here in ${meant.join(' or ')}`),
  meant,
})

export const unitConfusions: readonly UnitConfusion[] = [
  confusion('calcium-total', 'mmol/L', 6.6, 16, 'mg/dL'),
  confusion('calcium-adjusted', 'mmol/L', 6.6, 16, 'mg/dL'),
  confusion('calcium-ionised', 'mmol/L', 3.1, 7.2, 'mg/dL'),
  confusion('albumin', 'g/L', 1.5, 6, 'g/dL'),
  confusion('creatinine', 'mg/dL', 25, 1500, 'umol/L'),
  confusion('creatinine', 'umol/L', 0.2, 9, 'mg/dL'),
  confusion('hba1c', '%', 26, 150, 'mmol/mol'),
  confusion('hba1c', 'mmol/mol', 3, 20, '%'),
  confusion('haemoglobin', 'g/L', 5, 20, 'g/dL'),
  confusion('haemoglobin', 'g/dL', 40, 220, 'g/L'),
  { ...confusion('potassium', 'mg/dL', 1.5, 8, 'mmol/L', 'meq/L'), sure: true },
  confusion('magnesium', 'mmol/L', 1.3, 3, 'mg/dL', 'meq/L'),
]
