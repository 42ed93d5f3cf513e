// Phosphate in serum: low where vitamin D lack has reached the bones, and in the starved who eat again.
import { derived, type Analyte } from '../types/index.js'
import { byMolarMass, limitsIn, plausible, usual } from './notation.js'

export const phosphate: Analyte = {
  id: 'phosphate',
  aliases: ['phosphorus', 'inorganic phosphate', 'po4', 'serum phosphate', 'serum phosphorus'],
  loinc: [
    { code: '2777-1', property: 'mass', specimen: 'serum or plasma' },
    { code: '14879-1', property: 'moles', specimen: 'serum or plasma' },
  ],
  canonicalUnit: 'mmol/L',
  units: [
    limitsIn('mmol/L', 'mmol/l'),
    byMolarMass('mg/dL', ['mg/dl'], 0.3229, 'as phosphorus, molar mass 30.974 g/mol'),
    byMolarMass('mg/L', ['mg/l'], 0.03229, 'a tenth of mg/dL, as French laboratories print it'),
  ],
  unitRequired: true,
  plausible: plausible([0.05, 10], [0.3, 3]),
  levels: [
    {
      id: 'critical-low',
      reading: 'critical-low',
      below: derived(0.32, [0.3, 0.35], 'mmol/L; 1.0 mg/dL × 0.3229', ['wakemed-critical']),
    },
    { id: 'low', reading: 'low', below: usual(0.8, [0.74, 0.87], 'mmol/L; the usual lower end') },
    { id: 'normal', reading: 'normal', below: usual(1.505, [1.4, 1.55], 'mmol/L; up to and with 1.50') },
    { id: 'high', reading: 'high' },
  ],
  evidence: [],
  findings: [{ finding: 'lab-phosphate-low', present: ['critical-low', 'low'], absent: ['normal', 'high'] }],
}
