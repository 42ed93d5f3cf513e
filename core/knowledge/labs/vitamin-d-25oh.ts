// Vitamin D (25-OH D) in serum: under 30 nmol/L is a lack by definition; 30 to 50 says next to nothing about cramps.
import { derived, type Analyte } from '../types/index.js'
import { byMolarMass, limitsIn, plausible, readIn, says, usual } from './notation.js'

export const vitaminD25oh: Analyte = {
  id: 'vitamin-d-25oh',
  aliases: [
    'vitamin d',
    '25-oh vitamin d',
    '25-hydroxyvitamin d',
    '25(oh)d',
    '25-oh d',
    '25ohd',
    'calcidiol',
    'calcifediol',
    'vit d',
  ],
  loinc: [
    { code: '62292-8', property: 'mass', specimen: 'serum or plasma, D2 and D3' },
    { code: '68438-1', property: 'moles', specimen: 'serum or plasma, D2 and D3' },
    { code: '1989-3', property: 'mass', specimen: 'serum or plasma, D3 only' },
    { code: '14635-7', property: 'moles', specimen: 'serum or plasma, D3 only' },
  ],
  canonicalUnit: 'nmol/L',
  units: [
    limitsIn('nmol/L', 'nmol/l'),
    byMolarMass('ng/mL', ['ng/ml'], 2.496, 'molar mass 400.64 g/mol, as D3; papers print 2.5'),
    byMolarMass('ug/L', ['ug/l'], 2.496, 'the same number as ng/mL'),
  ],
  unitRequired: true,
  plausible: plausible([2.5, 2500], [2.5, 375]),
  levels: [
    { id: 'very-low', reading: 'low', below: readIn('ros-2018', 25, 'nmol/L; deficient') },
    {
      id: 'low',
      reading: 'low',
      below: derived(29.95, [25, 30], 'nmol/L; 30, and 12 ng/mL is the same limit though it converts to 29.95', ['iom-2011']),
    },
    {
      id: 'insufficient',
      reading: 'borderline',
      below: derived(49.9, [49.9, 50], 'nmol/L; 50, and 20 ng/mL is the same limit though it converts to 49.92', ['iom-2011']),
    },
    {
      id: 'normal',
      reading: 'normal',
      below: derived(125.5, [125, 150], 'nmol/L; up to and with 125, above it a reason for concern', ['iom-2011']),
    },
    { id: 'high', reading: 'high', below: usual(375, [250, 500], 'nmol/L; 150 ng/mL, where harm is looked for') },
    { id: 'critical-high', reading: 'critical-high' },
  ],
  evidence: [
    {
      cause: 'low-vitamin-d',
      byLevel: {
        'very-low': says(0.48, 0.0005, 'it is the definition'),
        low: says(0.22, 0.0005, 'it is the definition'),
        insufficient: says(0.25, 0.35, 'assays differ by a tenth or two and seasons by more; as common without the lack'),
        normal: says(0.045, 0.62, 'topped up by the day of the test'),
        high: says(0.004, 0.028, 'only by a slip of the laboratory'),
        'critical-high': says(0.001, 0.001, 'says nothing of a lack'),
      },
    },
  ],
  findings: [],
}
