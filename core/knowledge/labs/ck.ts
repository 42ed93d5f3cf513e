// Creatine kinase, the enzyme that hurt muscle leaks.
import { derived, type Analyte } from '../types/index.js'
import { exactly, limitsIn, plausible, usual } from './notation.js'

export const ck: Analyte = {
  id: 'ck',
  aliases: ['creatine kinase', 'cpk', 'creatine phosphokinase', 'muscle enzyme'],
  loinc: [{ code: '2157-6', property: 'other', specimen: 'serum or plasma' }],
  canonicalUnit: 'U/L',
  units: [
    limitsIn('U/L', 'u/l', 'iu/l', 'units/l', '[iu]/l'),
    exactly('ukat/L', ['ukat/l'], 60, 'one katal turns over one mole a second, 1/0.016667'),
  ],
  unitRequired: false,
  plausible: plausible([5, 1000000], [15, 5000]),
  levels: [
    {
      id: 'normal',
      reading: 'normal',
      below: usual(321, [190, 400], 'U/L; up to and with 320 in men'),
      belowFemale: usual(201, [150, 250], 'U/L; up to and with 200 in women'),
    },
    {
      id: 'high-mild',
      reading: 'high',
      below: derived(1600, [1000, 1750], 'U/L; 5 × 320, the work-up for muscle breakdown', ['merck-manual']),
      belowFemale: derived(1000, [850, 1000], 'U/L; 5 × 200', ['merck-manual']),
    },
    {
      id: 'high-marked',
      reading: 'high',
      below: derived(3200, [2000, 3500], 'U/L; 10 × 320, grade 4 above it', ['ctcae-v5']),
      belowFemale: derived(2000, [1700, 2000], 'U/L; 10 × 200', ['ctcae-v5']),
    },
    { id: 'critical-high', reading: 'critical-high' },
  ],
  evidence: [],
  findings: [{ finding: 'lab-ck-high', present: ['high-mild', 'high-marked', 'critical-high'], absent: ['normal'] }],
}
