// Methylmalonic acid in serum: rises when cells run short of B12, and when kidneys fail.
import { derived, type Analyte } from '../types/index.js'
import { byMolarMass, exactly, limitsIn, plausible, says, usual } from './notation.js'

export const methylmalonicAcid: Analyte = {
  id: 'methylmalonic-acid',
  aliases: ['mma', 'methylmalonate', 'methylmalonic'],
  loinc: [{ code: '13964-2', property: 'moles', specimen: 'serum or plasma' }],
  canonicalUnit: 'nmol/L',
  units: [
    limitsIn('nmol/L', 'nmol/l'),
    exactly('umol/L', ['umol/l'], 1000, 'a thousand nmol make one umol'),
    exactly('nmol/mL', ['nmol/ml'], 1000, 'the same number as umol/L'),
    byMolarMass('ng/mL', ['ng/ml'], 8.468, 'molar mass 118.09 g/mol'),
  ],
  unitRequired: true,
  plausible: plausible([20, 5000000], [50, 50000]),
  levels: [
    {
      id: 'normal',
      reading: 'normal',
      below: derived(400.1, [280, 450], 'nmol/L; 0.40 umol/L itself is still normal', ['mayo-catalogue']),
    },
    { id: 'high', reading: 'high', below: usual(750, [600, 1000], 'nmol/L; failing kidneys alone seldom go beyond') },
    { id: 'very-high', reading: 'high' },
  ],
  evidence: [
    {
      cause: 'low-b12',
      byLevel: {
        normal: says(0.04, 0.88, 'raised in 98 of 100 with a clinical lack', ['savage-1994']),
        high: says(0.26, 0.1, 'kidneys and age raise it too', ['savage-1994']),
        'very-high': says(0.7, 0.02, 'little else does this but kidney failure', ['savage-1994']),
      },
    },
  ],
  findings: [],
}
