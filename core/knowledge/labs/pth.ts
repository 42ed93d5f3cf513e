// Parathyroid hormone: high when calcium or vitamin D runs short; read only beside calcium, vitamin D and the kidneys.
import type { Analyte } from '../types/index.js'
import { byMolarMass, limitsIn, plausible, usual } from './notation.js'

export const pth: Analyte = {
  id: 'pth',
  aliases: ['parathyroid hormone', 'intact pth', 'ipth', 'parathormone', 'parathyrin'],
  loinc: [
    { code: '2731-8', property: 'mass', specimen: 'serum or plasma' },
    { code: '14866-8', property: 'moles', specimen: 'serum or plasma' },
  ],
  canonicalUnit: 'pmol/L',
  units: [
    limitsIn('pmol/L', 'pmol/l'),
    byMolarMass('pg/mL', ['pg/ml'], 0.1061, 'molar mass 9425 g/mol'),
    byMolarMass('ng/L', ['ng/l'], 0.1061, 'the same number as pg/mL'),
  ],
  unitRequired: true,
  plausible: plausible([0, 1061], [0.3, 106.1]),
  levels: [
    { id: 'low', reading: 'low', below: usual(1.59, [1, 1.7], 'pmol/L; 15 pg/mL, assays differ') },
    { id: 'normal', reading: 'normal', below: usual(6.95, [6.4, 7.7], 'pmol/L; up to and with 65 pg/mL, assays differ') },
    { id: 'high', reading: 'high' },
  ],
  evidence: [],
  findings: [{ finding: 'lab-pth-high', present: ['high'], absent: ['low', 'normal'] }],
}
