// C-reactive protein: says that something is inflamed, not what.
import type { Analyte } from '../types/index.js'
import { exactly, limitsIn, plausible, usual } from './notation.js'

export const crp: Analyte = {
  id: 'crp',
  aliases: ['c-reactive protein', 'c reactive protein', 'hs-crp', 'hscrp'],
  loinc: [
    { code: '1988-5', property: 'mass', specimen: 'serum or plasma' },
    { code: '30522-7', property: 'mass', specimen: 'serum or plasma, high sensitivity' },
  ],
  canonicalUnit: 'mg/L',
  units: [limitsIn('mg/L', 'mg/l'), exactly('mg/dL', ['mg/dl'], 10, 'ten decilitres make one litre')],
  unitRequired: true,
  plausible: plausible([0, 1000], [0, 300]),
  levels: [
    { id: 'normal', reading: 'normal', below: usual(5, [3, 10], 'mg/L; the usual upper end') },
    { id: 'high', reading: 'high', below: usual(100, [80, 150], 'mg/L; beyond it bacteria or much dead tissue as a rule') },
    { id: 'very-high', reading: 'high' },
  ],
  evidence: [],
  findings: [{ finding: 'lab-crp-high', present: ['high', 'very-high'], absent: ['normal'] }],
}
