// Magnesium in serum: under 0.70 mmol/L is low magnesium by definition; a normal value does not exclude a lack.
import { derived, type Analyte } from '../types/index.js'
import { byMolarMass, exactly, limitsIn, plausible, readIn, says, usual } from './notation.js'

export const magnesium: Analyte = {
  id: 'magnesium',
  aliases: ['mg', 'serum magnesium', 'plasma magnesium', 'mg2+'],
  loinc: [
    { code: '19123-9', property: 'mass', specimen: 'serum or plasma' },
    { code: '2601-3', property: 'moles', specimen: 'serum or plasma' },
  ],
  canonicalUnit: 'mmol/L',
  units: [
    limitsIn('mmol/L', 'mmol/l'),
    byMolarMass('mg/dL', ['mg/dl'], 0.4114, 'molar mass 24.305 g/mol'),
    byMolarMass('mg/L', ['mg/l'], 0.04114, 'a tenth of mg/dL, as French laboratories print it'),
    exactly('meq/L', ['meq/l'], 0.5, 'two charges an ion'),
  ],
  unitRequired: true,
  plausible: plausible([0.08, 12], [0.3, 2]),
  levels: [
    { id: 'critical-low', reading: 'critical-low', below: readIn('ctcae-v5', 0.5, 'mmol/L; grade 2 and worse below it') },
    { id: 'low-moderate', reading: 'low', below: usual(0.6, [0.55, 0.65], 'mmol/L; open symptoms begin about here') },
    {
      id: 'low-mild',
      reading: 'low',
      below: derived(0.699, [0.699, 0.7], 'mmol/L; 0.70, and 1.7 mg/dL is the same limit though it converts to 0.6994', [
        'rcpa-magnesium',
      ]),
    },
    {
      id: 'normal',
      reading: 'normal',
      below: derived(1.105, [1, 1.11], 'mmol/L; up to and with 1.10, many laboratories 1.00', ['rcpa-magnesium']),
    },
    {
      id: 'high',
      reading: 'high',
      below: derived(2.06, [1.85, 2.06], 'mmol/L; 5.0 mg/dL × 0.4114, another hospital calls 4.5', ['wakemed-critical']),
    },
    { id: 'critical-high', reading: 'critical-high' },
  ],
  evidence: [
    {
      cause: 'low-magnesium',
      byLevel: {
        'critical-low': says(0.06, 0.0001, 'the severe kind is one in twenty of the low'),
        'low-moderate': says(0.14, 0.0001, 'one in seven of the low'),
        'low-mild': says(0.64, 0.0002, 'most of the low; it is the definition'),
        normal: says(0.15, 0.965, "under one hundredth of the body's magnesium is in serum, so a normal value leaves room", [
          'rosanoff-2022',
        ]),
        high: says(0.007, 0.034, 'only by a spoilt sample or a dose that morning'),
        'critical-high': says(0.003, 0.0006, 'only by a spoilt sample'),
      },
    },
  ],
  findings: [],
}
