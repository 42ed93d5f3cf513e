// Calcium in serum, all of it: half rides on albumin, so alone it says little.
import { derived, type Analyte } from '../types/index.js'
import { byMolarMass, exactly, limitsIn, plausible, readIn, says, usual } from './notation.js'

export const calciumTotal: Analyte = {
  id: 'calcium-total',
  aliases: ['total calcium', 'calcium', 'ca', 'serum calcium', 'plasma calcium', 'unadjusted calcium'],
  loinc: [
    { code: '17861-6', property: 'mass', specimen: 'serum or plasma' },
    { code: '2000-8', property: 'moles', specimen: 'serum or plasma' },
    { code: '49765-1', property: 'mass', specimen: 'blood' },
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
      below: derived(1.62, [1.5, 1.75], 'mmol/L; 6.5 mg/dL × 0.2495', ['wakemed-critical']),
    },
    { id: 'low-moderate', reading: 'low', below: usual(1.9, [1.8, 2], 'mmol/L; may be low albumin only') },
    { id: 'low-mild', reading: 'low', below: usual(2.1, [2.05, 2.2], 'mmol/L; clearly under the range') },
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
        'critical-low': says(0.06, 0.005, 'so low a total is seldom albumin alone'),
        'low-moderate': says(0.16, 0.02, 'low albumin does this often in the ill'),
        'low-mild': says(0.34, 0.08, 'low albumin does this often'),
        borderline: says(0.2, 0.1, 'the edge of the range'),
        normal: says(0.23, 0.775, 'a high albumin can hide it'),
        'high-mild': says(0.008, 0.018, 'a high albumin, or a spoilt sample'),
        'high-moderate': says(0.0015, 0.0015, 'says nothing of lowness'),
        'critical-high': says(0.0005, 0.0005, 'says nothing of lowness'),
      },
    },
  ],
  findings: [],
}
