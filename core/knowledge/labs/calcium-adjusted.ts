// Calcium adjusted for albumin: under 2.10 mmol/L is low calcium by definition.
import { derived, type Analyte } from '../types/index.js'
import { byMolarMass, exactly, limitsIn, plausible, readIn, says, usual } from './notation.js'

export const calciumAdjusted: Analyte = {
  id: 'calcium-adjusted',
  aliases: [
    'adjusted calcium',
    'corrected calcium',
    'albumin-corrected calcium',
    'albumin-adjusted calcium',
    'calcium corrected',
    'ca adj',
  ],
  loinc: [
    { code: '29265-6', property: 'moles', specimen: 'serum or plasma' },
    { code: '46099-8', property: 'mass', specimen: 'serum or plasma' },
  ],
  canonicalUnit: 'mmol/L',
  units: [
    limitsIn('mmol/L', 'mmol/l'),
    byMolarMass('mg/dL', ['mg/dl'], 0.2495, 'molar mass 40.078 g/mol'),
    byMolarMass('mg/L', ['mg/l'], 0.02495, 'a tenth of mg/dL, as French laboratories print it'),
    exactly('meq/L', ['meq/l'], 0.5, 'two charges an ion'),
  ],
  unitRequired: true,
  plausible: plausible([0.9, 6.5], [1.5, 3.5]),
  levels: [
    {
      id: 'critical-low',
      reading: 'critical-low',
      below: readIn('society-endocrinology-hypocalcaemia', 1.9, 'mmol/L; calcium into a vein'),
    },
    { id: 'low-moderate', reading: 'low', below: usual(2, [1.95, 2.05], 'mmol/L; usually felt below it') },
    {
      id: 'low-mild',
      reading: 'low',
      below: usual(2.1, [2.1, 2.2], 'mmol/L; low by definition, symptoms seldom begin above it'),
    },
    {
      id: 'borderline',
      reading: 'borderline',
      below: derived(2.195, [2.1, 2.2], 'mmol/L; 2.20, and 8.8 mg/dL is the same limit though it converts to 2.1956', [
        'society-endocrinology-hypocalcaemia',
      ]),
    },
    {
      id: 'normal',
      reading: 'normal',
      below: derived(2.605, [2.55, 2.65], 'mmol/L; up to and with 2.60', ['society-endocrinology-hypocalcaemia']),
    },
    {
      id: 'high-mild',
      reading: 'high',
      below: derived(3, [2.9, 3.25], 'mmol/L; 12 mg/dL × 0.2495 called by one hospital, 13 by another', ['wakemed-critical']),
    },
    { id: 'high-moderate', reading: 'high', below: readIn('ctcae-v5', 3.4, 'mmol/L; grade 4 above it') },
    { id: 'critical-high', reading: 'critical-high' },
  ],
  evidence: [
    {
      cause: 'low-calcium',
      byLevel: {
        'critical-low': says(0.1, 0.00005, 'it is the definition; a false low is a spoilt tube'),
        'low-moderate': says(0.2, 0.0001, 'it is the definition'),
        'low-mild': says(0.6, 0.0002, 'most low calcium is mild'),
        borderline: says(0.08, 0.03, 'just above the limit on the day'),
        normal: says(0.018, 0.94, 'treated by then, or the adjustment erred'),
        'high-mild': says(0.0012, 0.027, 'only by a slip of the laboratory'),
        'high-moderate': says(0.0005, 0.002, 'only by a slip of the laboratory'),
        'critical-high': says(0.0003, 0.00065, 'only by a slip of the laboratory'),
      },
    },
  ],
  findings: [],
}
