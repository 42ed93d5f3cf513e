// Mean cell volume: red cells grow large when B12 or folate is short, and with alcohol.
import type { Analyte } from '../types/index.js'
import { limitsIn, plausible, usual } from './notation.js'

export const mcv: Analyte = {
  id: 'mcv',
  aliases: ['mean cell volume', 'mean corpuscular volume', 'red cell size'],
  loinc: [
    { code: '787-2', property: 'other', specimen: 'blood' },
    { code: '30428-7', property: 'other', specimen: 'blood, any method' },
  ],
  canonicalUnit: 'fL',
  units: [limitsIn('fL', 'fl', 'femtolitre', 'um3', 'um^3')],
  unitRequired: false,
  plausible: plausible([40, 170], [60, 130]),
  levels: [
    { id: 'low', reading: 'low', below: usual(80, [78, 82], 'fL; the usual lower end') },
    { id: 'normal', reading: 'normal', below: usual(100.1, [96, 101], 'fL; 100 itself is still normal') },
    { id: 'high', reading: 'high' },
  ],
  evidence: [],
  findings: [{ finding: 'lab-mcv-high', present: ['high'], absent: ['low', 'normal'] }],
}
