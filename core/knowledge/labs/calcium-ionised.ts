// Ionised calcium, the part that nerves feel: preferred when albumin misleads.
import { derived, type Analyte } from '../types/index.js'
import { byMolarMass, exactly, limitsIn, plausible, readIn, says, usual } from './notation.js'

export const calciumIonised: Analyte = {
  id: 'calcium-ionised',
  aliases: ['ionised calcium', 'ionized calcium', 'free calcium', 'ica', 'calcium ion'],
  loinc: [
    { code: '1995-0', property: 'moles', specimen: 'serum or plasma' },
    { code: '1994-3', property: 'moles', specimen: 'blood' },
    { code: '12180-6', property: 'moles', specimen: 'serum or plasma' },
    { code: '17864-0', property: 'mass', specimen: 'serum or plasma' },
  ],
  canonicalUnit: 'mmol/L',
  units: [
    limitsIn('mmol/L', 'mmol/l'),
    byMolarMass('mg/dL', ['mg/dl'], 0.2495, 'molar mass 40.078 g/mol'),
    exactly('meq/L', ['meq/l'], 0.5, 'two charges an ion'),
  ],
  unitRequired: true,
  plausible: plausible([0.4, 3], [0.8, 1.8]),
  levels: [
    {
      id: 'critical-low',
      reading: 'critical-low',
      below: derived(0.87, [0.75, 0.87], 'mmol/L; 3.5 mg/dL × 0.2495, another hospital calls 0.75', ['wakemed-critical']),
    },
    { id: 'low-moderate', reading: 'low', below: readIn('ctcae-v5', 1, 'mmol/L; grade 2 below it') },
    { id: 'low-mild', reading: 'low', below: usual(1.1, [1.05, 1.15], 'mmol/L; felt below it') },
    { id: 'borderline', reading: 'borderline', below: usual(1.15, [1.12, 1.18], 'mmol/L; the usual lower end') },
    { id: 'normal', reading: 'normal', below: usual(1.305, [1.29, 1.35], 'mmol/L; up to and with 1.30') },
    { id: 'high', reading: 'high', below: readIn('ctcae-v5', 1.6, 'mmol/L; grade 3 above it') },
    { id: 'critical-high', reading: 'critical-high' },
  ],
  evidence: [
    {
      cause: 'low-calcium',
      byLevel: {
        'critical-low': says(0.08, 0.0001, 'it is the definition'),
        'low-moderate': says(0.22, 0.0002, 'it is the definition; hard overbreathing comes near'),
        'low-mild': says(0.6, 0.0005, 'most of the low; overbreathing can do it for an hour'),
        borderline: says(0.08, 0.03, 'just above the limit on the day'),
        normal: says(0.015, 0.95, 'treated by then, or air in the syringe'),
        high: says(0.004, 0.0185, 'only by a slip of the laboratory'),
        'critical-high': says(0.001, 0.0007, 'only by a slip of the laboratory'),
      },
    },
  ],
  findings: [],
}
