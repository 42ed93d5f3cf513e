// Glucose in blood: what it means depends on the last meal, so it moves no cause here.
import type { Analyte } from '../types/index.js'
import { byMolarMass, limitsIn, plausible, readIn, usual } from './notation.js'

export const glucose: Analyte = {
  id: 'glucose',
  aliases: ['blood sugar', 'blood glucose', 'fasting glucose', 'sugar', 'plasma glucose'],
  loinc: [
    { code: '2345-7', property: 'mass', specimen: 'serum or plasma' },
    { code: '14749-6', property: 'moles', specimen: 'serum or plasma' },
    { code: '2339-0', property: 'mass', specimen: 'blood' },
    { code: '15074-8', property: 'moles', specimen: 'blood' },
    { code: '1558-6', property: 'mass', specimen: 'serum or plasma, fasting' },
    { code: '14771-0', property: 'moles', specimen: 'serum or plasma, fasting' },
  ],
  canonicalUnit: 'mmol/L',
  units: [
    limitsIn('mmol/L', 'mmol/l'),
    byMolarMass('mg/dL', ['mg/dl'], 0.05551, 'molar mass 180.16 g/mol'),
    byMolarMass('g/L', ['g/l'], 5.551, 'a hundred mg/dL, as French laboratories print it'),
  ],
  unitRequired: true,
  plausible: plausible([0.3, 120], [2.2, 35]),
  levels: [
    { id: 'critical-low', reading: 'critical-low', below: readIn('ctcae-v5', 2.2, 'mmol/L; grade 3 below it') },
    { id: 'low', reading: 'low', below: usual(3.9, [3, 4], 'mmol/L; low sugar below it') },
    {
      id: 'normal',
      reading: 'normal',
      below: usual(7.8, [5.6, 7.8], 'mmol/L; not fasting; fasting people lie under 5.6 or 6.1'),
    },
    {
      id: 'borderline',
      reading: 'borderline',
      below: usual(11.1, [7, 11.1], 'mmol/L; from here it suggests diabetes at any hour'),
    },
    { id: 'high', reading: 'high', below: usual(25, [20, 30], 'mmol/L; an emergency when ill') },
    { id: 'critical-high', reading: 'critical-high' },
  ],
  evidence: [],
  findings: [],
}
